package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionVideoWriter;

/** Files that are to be written. */
final class Targets {
  private Targets() {}

  /**
   * Refuses to write one file twice, or over one that is read.
   *
   * @throws CliException of wrong arguments
   */
  static void require(List<Path> targets, List<Path> sources) throws CliException {
    Set<Path> seen = new HashSet<>();
    for (Path target : targets) {
      if (!seen.add(real(target))) {
        throw CliException.usage(target + " would be written twice; choose different names");
      }
    }
    for (Path source : sources) {
      if (seen.contains(real(source))) {
        throw CliException.usage(source + " would be overwritten; choose another name");
      }
    }
  }

  /** A session and its pictures, which are not to be written over. */
  static List<Path> ofSession(Path session) {
    List<Path> files = new ArrayList<>(List.of(session, SessionVideoWriter.beside(session)));
    try (SessionFile file = SessionFile.open(session)) {
      file.video().ifPresent(files::add);
    } catch (SessionException e) {
      return files; // that it cannot be read is told when it is to be judged
    }
    return files;
  }

  /** One name for one file, whatever links lead to it. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // it is not there yet
    }
  }
}
