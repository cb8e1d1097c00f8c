package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import plumbline.files.OwnerOnly;
import plumbline.recording.SessionException;
import plumbline.recording.SessionNames;
import plumbline.settings.SettingsLocation;

/**
 * The folder with a person's sessions, which only they can read.
 *
 * @param path it is made when the first session is
 */
public record SessionFolder(Path path) {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH.mm.ss");

  /** The folder of this person, where the system keeps their files. */
  public static SessionFolder standard() {
    return new SessionFolder(SettingsLocation.userData().resolve("sessions"));
  }

  /** All session files, the newest name first; empty when there is no folder. */
  public List<Path> files() throws SessionException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside
          .filter(file -> String.valueOf(file.getFileName()).endsWith(SessionNames.ENDING))
          .sorted((a, b) -> b.compareTo(a))
          .toList();
    } catch (IOException e) {
      throw new SessionException(path + " cannot be read: check the rights of the folder", e);
    }
  }

  /** A free name for a session that starts now. */
  public Path fileFor(ZonedDateTime start) throws SessionException {
    make();
    String name = NAME.format(start);
    Path file = path.resolve(name + SessionNames.ENDING);
    for (int i = 2; Files.exists(file); i++) {
      file = path.resolve(name + "_" + i + SessionNames.ENDING);
    }
    return file;
  }

  private void make() throws SessionException {
    try {
      OwnerOnly.createFolder(path);
    } catch (IOException e) {
      throw new SessionException(path + " cannot be made: check the rights of the folder", e);
    }
  }
}
