package plumbline.ui.app;

import java.util.Locale;
import plumbline.coaching.Wording;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;

/** What the person prefers now and at the next start, and the words that follow from it. */
final class Preferred {
  private final PreferencesFile file;
  private Preferences preferences;
  private Wording wording;

  Preferred(PreferencesFile file) {
    this.file = file;
    preferences = file.load();
    wording = words(preferences);
  }

  private static Wording words(Preferences preferences) {
    return new Wording(preferences.locale(Locale.getDefault()));
  }

  Preferences now() {
    return preferences;
  }

  /** The words that hold now. */
  Wording wording() {
    return wording;
  }

  /** From now on, and at the next start. */
  void keep(Preferences chosen) {
    if (!chosen.language().equals(preferences.language())) {
      wording = words(chosen);
    }
    preferences = chosen;
    file.save(chosen);
  }
}
