package plumbline.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Sounds made from a formula: a sine with a little of its octave, which swells for 4 ms and then
 * dies away, so that no note begins or ends with a click. Pure.
 */
final class Waveform {
  static final int SAMPLES_PER_SECOND = 44_100;
  private static final double SWELL_S = 0.004;

  /** The last part of a note fades to nothing. */
  private static final double FADE_S = 0.012;

  /** A note dies away to e^-4, two hundredths, over its length. */
  private static final double DECAY = 4;

  private static final double OCTAVE_PART = 0.2;

  private Waveform() {}

  /** One channel of 16-bit samples, low byte first, at {@link #SAMPLES_PER_SECOND}. */
  static byte[] of(Sound sound, double volume) {
    int length = sound.notes().stream().mapToInt(note -> samples(note.seconds())).sum();
    ByteBuffer out = ByteBuffer.allocate(2 * length).order(ByteOrder.LITTLE_ENDIAN);
    double peak = Short.MAX_VALUE * sound.loudness() * volume;
    for (Sound.Note note : sound.notes()) {
      int samples = samples(note.seconds());
      for (int i = 0; i < samples; i++) {
        double atS = (double) i / SAMPLES_PER_SECOND;
        out.putShort((short) Math.round(peak * tone(note.hz(), atS) * envelope(note, atS)));
      }
    }
    return out.array();
  }

  private static int samples(double seconds) {
    return (int) Math.round(seconds * SAMPLES_PER_SECOND);
  }

  private static double tone(double hz, double atS) {
    double phase = 2 * Math.PI * hz * atS;
    return (Math.sin(phase) + OCTAVE_PART * Math.sin(2 * phase)) / (1 + OCTAVE_PART);
  }

  private static double envelope(Sound.Note note, double atS) {
    double swell = Math.min(1, atS / SWELL_S);
    double fade = Math.min(1, (note.seconds() - atS) / FADE_S);
    return swell * fade * Math.exp(-DECAY * atS / note.seconds());
  }
}
