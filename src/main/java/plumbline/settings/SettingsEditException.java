package plumbline.settings;

import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;

/** A settings file that was not changed; the message is one line that says why and what to do. */
public final class SettingsEditException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient SettingsMistake mistake;

  SettingsEditException(SettingsMistake mistake) {
    this(mistake, null);
  }

  SettingsEditException(SettingsMistake mistake, @Nullable Throwable cause) {
    super(mistake.text(), cause);
    this.mistake = mistake;
  }

  /** The message in other words. */
  public String text(Wording wording) {
    return mistake.text(wording);
  }
}
