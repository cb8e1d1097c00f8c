package plumbline.settings;

import java.util.List;
import plumbline.thresholds.ThresholdValues;

/** What came of reading a settings file: values that may be used, or every mistake in it. */
public sealed interface SettingsResult {

  /** The file is right; keys it does not name have their defaults. */
  record Accepted(ThresholdValues values) implements SettingsResult {}

  /** The file is wrong; nothing of it is used. At least one mistake, in the order of the file. */
  record Rejected(List<SettingsMistake> mistakes) implements SettingsResult {
    public Rejected {
      mistakes = List.copyOf(mistakes);
    }
  }
}
