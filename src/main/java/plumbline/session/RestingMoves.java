package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.settings.SettingsLocation;

/**
 * Exercises that hurt, which rest until the person brings them back: one id a line in a file that
 * only they can read. When the file cannot be written they rest until the program ends.
 * Single-threaded.
 */
public final class RestingMoves {
  private static final Logger LOG = LoggerFactory.getLogger(RestingMoves.class);

  private final Path file;
  private final Set<String> resting;

  private RestingMoves(Path file, Set<String> resting) {
    this.file = file;
    this.resting = resting;
  }

  /** This person's. */
  public static RestingMoves standard() {
    return in(SettingsLocation.userData().resolve("resting.txt"));
  }

  /** Those in this file; none where there is no such file yet. */
  public static RestingMoves in(Path file) {
    Set<String> resting = new TreeSet<>();
    try {
      if (Files.isRegularFile(file)) {
        Files.readAllLines(file).stream().filter(id -> !id.isBlank()).forEach(resting::add);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read: nothing rests", file, e);
    }
    return new RestingMoves(file, resting);
  }

  /** Their ids. */
  public Set<String> all() {
    return Set.copyOf(resting);
  }

  /** It hurt. */
  public void rest(String exercise) {
    if (resting.add(exercise)) {
      write();
    }
  }

  /** The person wants to do it again. */
  public void bringBack(String exercise) {
    if (resting.remove(exercise)) {
      write();
    }
  }

  private void write() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      // A temporary file is its owner's alone from the first byte on.
      Path part = Files.createTempFile(folder, "resting", ".part");
      Files.write(part, resting);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: what rests is forgotten at the end", file, e);
    }
  }
}
