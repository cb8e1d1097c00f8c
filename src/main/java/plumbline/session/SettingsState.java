package plumbline.session;

import java.util.List;
import plumbline.settings.SettingsMistake;
import plumbline.thresholds.ThresholdValues;

/**
 * What is known of the settings file. Immutable.
 *
 * @param values in force: those of the file, or the last good ones
 * @param mistakes in the file as it is now, in its order; while there are any, nothing of it is
 *     used
 */
public record SettingsState(ThresholdValues values, List<SettingsMistake> mistakes) {
  public SettingsState {
    mistakes = List.copyOf(mistakes);
  }
}
