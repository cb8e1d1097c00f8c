package plumbline.voice;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays through the system's usual audio device. The device is held only while a sound lasts, so
 * that a voice never finds it taken. Without a device there is silence, and one line in the debug
 * log; one that is plugged in later is used. Belongs to one thread.
 */
final class SampledTones implements Tones {
  private static final Logger LOG = LoggerFactory.getLogger(SampledTones.class);
  private static final AudioFormat FORMAT =
      new AudioFormat(Waveform.SAMPLES_PER_SECOND, 16, 1, true, false);

  private boolean told;

  @Override
  public void play(Sound sound, double volume) {
    try {
      byte[] samples = Waveform.of(sound, volume);
      Clip clip = AudioSystem.getClip();
      clip.addLineListener(
          event -> {
            if (event.getType().equals(LineEvent.Type.STOP)) {
              clip.close();
            }
          });
      clip.open(FORMAT, samples, 0, samples.length);
      clip.start();
    } catch (LineUnavailableException | RuntimeException | LinkageError e) {
      // What a driver throws is not to be foreseen, and no sound is worth a session.
      if (!told) {
        told = true;
        LOG.debug("no sound can be played: {}", e.toString());
      }
    }
  }
}
