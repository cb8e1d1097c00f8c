package plumbline.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import plumbline.files.FileNames;
import plumbline.files.OwnerOnly;

/** The video that lies beside a session and bears its name. */
public final class SessionVideo {
  /** What a recording makes, then what phones and cameras make. */
  private static final List<String> ENDINGS =
      List.of(SessionVideoWriter.ENDING, ".mp4", ".m4v", ".mov", ".webm", ".avi", ".gif");

  private SessionVideo() {}

  /** The name of a session's video with this ending. */
  static Path beside(Path session, String ending) {
    return session.resolveSibling(FileNames.stem(session) + ending);
  }

  /** Those that bear the session's name: they are deleted with it, and not written over. */
  public static List<Path> ofItsName(Path session) {
    return ENDINGS.stream().map(ending -> beside(session, ending)).toList();
  }

  /**
   * Copies a person's video beside a session, readable by its owner alone; complete or absent.
   *
   * @return the copy
   */
  public static Path copy(Path video, Path session) throws SessionException {
    Path copy = beside(session, ending(video));
    try {
      OwnerOnly.create(copy);
    } catch (IOException e) {
      throw new SessionException(copy + " cannot be made: check the rights of its folder", e);
    }
    try (InputStream from = Files.newInputStream(video);
        OutputStream to = Files.newOutputStream(copy, StandardOpenOption.WRITE)) {
      from.transferTo(to);
      return copy;
    } catch (IOException e) {
      remove(copy);
      throw new SessionException(
          video + " cannot be copied into the folder of sessions: make room there", e);
    }
  }

  private static String ending(Path video) {
    String name = String.valueOf(video.getFileName());
    return ENDINGS.stream()
        .filter(name.toLowerCase(Locale.ROOT)::endsWith)
        .findFirst()
        .orElse(".mp4"); // what a container is, its content tells
  }

  /** Takes a copy away again, as far as that is possible: it is why that is told. */
  public static void remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // The first failure is told.
    }
  }
}
