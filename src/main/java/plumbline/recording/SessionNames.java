package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the files of a session are called. */
public final class SessionNames {
  /** The ending of a session file's name. */
  public static final String ENDING = ".plumbline";

  /** What SQLite keeps beside a file while it is open. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private SessionNames() {}

  /** The file, and where SQLite keeps what belongs to it while it is open. */
  public static List<Path> withItsOwn(Path session) {
    return Stream.concat(
            Stream.of(session),
            BESIDE.stream().map(ending -> session.resolveSibling(session.getFileName() + ending)))
        .toList();
  }

  /** Removes the file, and what SQLite keeps beside it; other files than sessions have none. */
  public static void delete(Path session) throws IOException {
    for (Path own : withItsOwn(session)) {
      Files.deleteIfExists(own);
    }
  }

  /** The first free name for what can be saved of a damaged session. */
  static Path saved(Path damaged) {
    String stem = stem(damaged);
    Path target = damaged.resolveSibling(stem + ".saved" + ENDING);
    for (int i = 2; Files.exists(target); i++) {
      target = damaged.resolveSibling(stem + ".saved_" + i + ENDING);
    }
    return target;
  }

  /** The file's name without the ending, if it has it. */
  public static String stem(Path session) {
    String name = String.valueOf(session.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Whether it names a file of the same folder. */
  static boolean isBare(String name) {
    try {
      return name.equals(String.valueOf(Path.of(name).getFileName())) && !name.contains("\\");
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
