package plumbline.voice;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Volume and mute between two starts of the program, in a small file that only its owner can read.
 * What cannot be read is the usual state, what cannot be written is forgotten: sound is never worth
 * an error.
 *
 * @param file it is made when something is chosen
 */
public record SoundMemory(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(SoundMemory.class);
  private static final String VOLUME = "volume";
  private static final String MUTED = "muted";

  /** What was chosen last. */
  public SoundState load() {
    Properties stored = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        stored.load(in);
        double volume =
            Double.parseDouble(
                stored.getProperty(VOLUME, String.valueOf(SoundState.USUAL.volume())));
        return new SoundState(volume, Boolean.parseBoolean(stored.getProperty(MUTED)));
      } catch (IOException | IllegalArgumentException e) {
        LOG.debug("{} is not used: {}", file, e.getMessage());
      }
    }
    return SoundState.USUAL;
  }

  /** Replaces the file as a whole, so that it is never half written. */
  public void save(SoundState state) {
    Properties stored = new Properties();
    stored.setProperty(VOLUME, String.valueOf(state.volume()));
    stored.setProperty(MUTED, String.valueOf(state.muted()));
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      // A temporary file is its owner's alone, and stays so under its new name.
      Path draft = Files.createTempFile(folder, "sound", ".tmp");
      try {
        try (Writer out = Files.newBufferedWriter(draft)) {
          stored.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      LOG.debug("{} cannot be written: {}", file, e.getMessage());
    }
  }
}
