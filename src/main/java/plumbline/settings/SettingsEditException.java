package plumbline.settings;

import org.jspecify.annotations.Nullable;

/** A settings file that was not changed; the message is one line that says why and what to do. */
public final class SettingsEditException extends Exception {
  private static final long serialVersionUID = 1;

  SettingsEditException(String message) {
    super(message);
  }

  SettingsEditException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
