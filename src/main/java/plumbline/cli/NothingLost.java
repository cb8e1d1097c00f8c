package plumbline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionVideoWriter;

/** Refuses outputs that would cost a person a file. */
final class NothingLost {
  private NothingLost() {}

  /**
   * Refuses to write one file twice, or over one that is read, whatever links lead to it.
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

  /** A session, its pictures, and the film beside it that it was made of. */
  static List<Path> ofSession(Path session) {
    List<Path> files = new ArrayList<>(List.of(session, SessionVideoWriter.beside(session)));
    try (SessionFile file = SessionFile.open(session)) {
      file.video().ifPresent(files::add);
      files.add(session.resolveSibling(file.info().source().name()));
    } catch (SessionException | InvalidPathException e) {
      return files; // that it cannot be read is told when it is to be judged
    }
    return files;
  }

  /** One name for one file. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // it is not there yet
    }
  }
}
