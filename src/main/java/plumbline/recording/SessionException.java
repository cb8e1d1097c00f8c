package plumbline.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session file that cannot be written or read; the message is one line that says what, where and
 * what to do.
 */
public final class SessionException extends IOException {
  private static final long serialVersionUID = 1;

  /** On Linux and macOS, with a quota, and on Windows. */
  private static final List<String> FULL =
      List.of("No space left on device", "quota exceeded", "not enough space on the disk");

  private final SessionTrouble trouble;

  public SessionException(String message) {
    this(message, SessionTrouble.OTHER, null);
  }

  public SessionException(String message, @Nullable Throwable cause) {
    this(message, SessionTrouble.OTHER, cause);
  }

  SessionException(String message, SessionTrouble trouble, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  /** What it is about, for words in the person's own language. */
  public SessionTrouble trouble() {
    return trouble;
  }

  /** What keeps a session from being read or written, whatever was thrown. */
  public static SessionTrouble troubleOf(Throwable thrown) {
    SessionTrouble trouble = SessionTrouble.OTHER;
    for (Throwable at = thrown; at != null && trouble == SessionTrouble.OTHER; at = at.getCause()) {
      trouble = at instanceof SessionException told ? told.trouble() : ofFile(at);
    }
    return trouble;
  }

  /** Of a file that is no session; systems tell a full disk in words only. */
  private static SessionTrouble ofFile(Throwable thrown) {
    if (thrown instanceof AccessDeniedException || thrown instanceof ReadOnlyFileSystemException) {
      return SessionTrouble.FORBIDDEN;
    } else if (thrown instanceof NoSuchFileException) {
      return SessionTrouble.MISSING;
    }
    String words = String.valueOf(thrown.getMessage());
    boolean full = thrown instanceof IOException && FULL.stream().anyMatch(words::contains);
    return full ? SessionTrouble.DISK_FULL : SessionTrouble.OTHER;
  }
}
