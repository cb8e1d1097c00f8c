package plumbline.files;

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
 * What somebody has chosen, kept between two starts of the program in a small properties file that
 * only its owner can read. What cannot be read is not there, what cannot be written is forgotten:
 * neither is ever worth an error.
 *
 * @param file it is made when something is chosen
 */
public record SmallMemory(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(SmallMemory.class);

  /** What was kept last; empty when there is nothing, or nothing that can be understood. */
  public Properties load() {
    Properties stored = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        stored.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.debug("{} is not used: {}", file, e.getMessage());
        return new Properties();
      }
    }
    return stored;
  }

  /** Replaces the file as a whole, so that it is never half written. */
  public void save(Properties chosen) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      // A temporary file is its owner's alone, and stays so under its new name.
      Path draft = Files.createTempFile(folder, "kept", ".tmp");
      try {
        try (Writer out = Files.newBufferedWriter(draft)) {
          chosen.store(out, null);
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
