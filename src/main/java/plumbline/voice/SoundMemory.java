package plumbline.voice;

import java.nio.file.Path;
import java.util.Properties;
import plumbline.files.SmallMemory;

/**
 * Volume and mute between two starts of the program, in a small file that only its owner can read.
 * What cannot be read is the usual state, what cannot be written is forgotten: sound is never worth
 * an error.
 *
 * @param file it is made when something is chosen
 */
public record SoundMemory(Path file) {
  private static final String VOLUME = "volume";
  private static final String MUTED = "muted";

  /** What was chosen last. */
  public SoundState load() {
    Properties stored = new SmallMemory(file).load();
    String volume = stored.getProperty(VOLUME, String.valueOf(SoundState.USUAL.volume()));
    try {
      return new SoundState(
          Double.parseDouble(volume), Boolean.parseBoolean(stored.getProperty(MUTED)));
    } catch (IllegalArgumentException e) {
      return SoundState.USUAL;
    }
  }

  public void save(SoundState state) {
    Properties stored = new Properties();
    stored.setProperty(VOLUME, String.valueOf(state.volume()));
    stored.setProperty(MUTED, String.valueOf(state.muted()));
    new SmallMemory(file).save(stored);
  }
}
