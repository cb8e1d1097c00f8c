package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name under which a file is written beside its place until it is complete: hidden, with the
 * number of the program that writes it, so that what a killed one left is known for what it is.
 */
public final class PartFile {
  /** Another computer that writes here has programs of its own, which nobody here knows. */
  private static final Duration LIVELY = Duration.ofMinutes(10);

  private PartFile() {}

  /**
   * A free name, with the target's ending, which video writers need. Earlier ones of the same
   * target, whose programs are over, are removed.
   */
  public static Path beside(Path target) {
    removeLeft(target);
    long random = ThreadLocalRandom.current().nextLong();
    return target.resolveSibling(
        start(target)
            + ProcessHandle.current().pid()
            + "-"
            + Long.toHexString(random)
            + ".part"
            + ending(target));
  }

  private static void removeLeft(Path target) {
    Pattern left = left(target);
    for (Path path : neighbours(target)) {
      Matcher name = left.matcher(String.valueOf(path.getFileName()));
      if (name.matches() && isOver(Long.parseLong(name.group(1)), path)) {
        SessionNames.withItsOwn(path).forEach(SessionVideo::remove);
      }
    }
  }

  /** Also of a film, whose writer completes it in the same way once more. */
  private static Pattern left(Path target) {
    String ending = Pattern.quote(ending(target));
    return Pattern.compile(
        "\\.?"
            + Pattern.quote(start(target))
            + "(\\d{1,18})-[0-9a-f]+\\.part"
            + ending
            + "(?:-\\d{1,18}-[0-9a-f]+\\.part"
            + ending
            + ")?");
  }

  private static boolean isOver(long pid, Path path) {
    try {
      return ProcessHandle.of(pid).isEmpty()
          && Files.getLastModifiedTime(path).toInstant().plus(LIVELY).isBefore(Instant.now());
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> neighbours(Path target) {
    try (Stream<Path> inside = Files.list(target.toAbsolutePath().resolveSibling(""))) {
      return inside.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String start(Path target) {
    return "." + target.getFileName() + "-";
  }

  private static String ending(Path target) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
