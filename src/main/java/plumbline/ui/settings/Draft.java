package plumbline.ui.settings;

import java.util.Optional;
import plumbline.coaching.Wording;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * What somebody has typed for a setting, and whether that may be its value.
 *
 * @param value the number; empty when it is none
 * @param problem one line that says why it may not be saved; empty when it may
 */
record Draft(Optional<Double> value, Optional<String> problem) {

  /** Reads what was typed; a comma does as a point. */
  static Draft of(
      String typed,
      Threshold threshold,
      ThresholdValues values,
      SettingsSchema schema,
      SettingWords words) {
    Wording wording = words.wording();
    Optional<Double> value = number(typed);
    if (value.isEmpty()) {
      return new Draft(value, Optional.of(wording.text("settings.no-number")));
    }
    double number = value.get();
    if (number < threshold.min() || number > threshold.max()) {
      String range =
          wording.text(
              "settings.out-of-range",
              words.value(threshold, threshold.min()),
              words.value(threshold, threshold.max()));
      return new Draft(value, Optional.of(range));
    }
    ThresholdValues then = values.with(threshold, number);
    return new Draft(
        value,
        schema.orderings().stream()
            .filter(
                ordering -> ordering.smaller().equals(threshold) || isLarger(ordering, threshold))
            .filter(ordering -> !ordering.holdsFor(then))
            .findFirst()
            .map(ordering -> disorder(ordering, threshold, then, words)));
  }

  private static boolean isLarger(Ordering ordering, Threshold threshold) {
    return ordering.larger().equals(threshold);
  }

  private static String disorder(
      Ordering ordering, Threshold threshold, ThresholdValues values, SettingWords words) {
    boolean larger = isLarger(ordering, threshold);
    Threshold other = larger ? ordering.smaller() : ordering.larger();
    String key = larger ? "settings.stays-above" : "settings.stays-below";
    return words
        .wording()
        .text(
            ordering.mayBeEqual() ? key + "-or-equal" : key,
            words.name(other),
            words.value(other, values.get(other)));
  }

  private static Optional<Double> number(String typed) {
    try {
      double number = Double.parseDouble(typed.strip().replace(',', '.').replace('\u2212', '-'));
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
