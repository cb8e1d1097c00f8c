package plumbline.settings;

import java.util.List;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** What a person changed. */
public final class SettingsDiff {
  private SettingsDiff() {}

  /** One threshold that differs from its default. */
  public record Change(Threshold threshold, double value) {

    /** One line: {@code leg-raise.target_deg = 55 (default 60)}. */
    public String text() {
      return "%s = %s (default %s)"
          .formatted(threshold.key(), Numbers.text(value), Numbers.text(threshold.defaultValue()));
    }
  }

  /** The thresholds whose values differ from their defaults, in the order of the file. */
  public static List<Change> fromDefaults(SettingsSchema schema, ThresholdValues values) {
    return schema.thresholds().stream()
        .map(threshold -> new Change(threshold, values.get(threshold)))
        .filter(change -> change.value() != change.threshold().defaultValue())
        .toList();
  }
}
