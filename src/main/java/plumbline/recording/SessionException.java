package plumbline.recording;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A session file that cannot be written or read; the message is one line that says what, where and
 * what to do.
 */
public final class SessionException extends IOException {
  private static final long serialVersionUID = 1;

  public SessionException(String message) {
    super(message);
  }

  public SessionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
