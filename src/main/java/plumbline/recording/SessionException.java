package plumbline.recording;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A session file that cannot be written or read; the message is one line that says what, where and
 * what to do.
 */
public final class SessionException extends IOException {
  private static final long serialVersionUID = 1;

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
    return thrown instanceof SessionException told ? told.trouble() : SessionTrouble.OTHER;
  }
}
