package plumbline.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaveformTest {

  @ParameterizedTest
  @EnumSource
  void aSoundNeverClips(Sound sound) {
    assertThat(peak(Waveform.of(sound, 1)))
        .isBetween(0.6 * sound.loudness(), sound.loudness() + 1e-3);
  }

  @ParameterizedTest
  @EnumSource
  void halfTheVolumeIsHalfTheAmplitudeAndNoneIsSilence(Sound sound) {
    double full = peak(Waveform.of(sound, 1));
    assertThat(peak(Waveform.of(sound, 0.5)) / full).isBetween(0.49, 0.51);
    assertThat(peak(Waveform.of(sound, 0))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void noSoundBeginsOrEndsWithAClick(Sound sound) {
    byte[] samples = Waveform.of(sound, 1);
    ShortBuffer values = shorts(samples);
    assertThat(values.get(0)).isZero();
    assertThat(Math.abs(values.get(values.limit() - 1))).isLessThan((short) 20);
  }

  @ParameterizedTest
  @EnumSource
  void aSoundIsShort(Sound sound) {
    double seconds = Waveform.of(sound, 1).length / 2.0 / Waveform.SAMPLES_PER_SECOND;
    assertThat(seconds).isBetween(0.05, 0.5);
  }

  private static double peak(byte[] samples) {
    ShortBuffer values = shorts(samples);
    int peak = 0;
    while (values.hasRemaining()) {
      peak = Math.max(peak, Math.abs(values.get()));
    }
    return (double) peak / Short.MAX_VALUE;
  }

  private static ShortBuffer shorts(byte[] samples) {
    return ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }
}
