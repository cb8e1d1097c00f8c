package plumbline.thresholds;

import java.util.HashMap;
import java.util.Map;

/**
 * The values in force: what a settings file changed, and each declaration's default for the rest.
 */
public record ThresholdValues(Map<String, Double> changed) {

  public ThresholdValues {
    changed = Map.copyOf(changed);
  }

  /** Every threshold at its default. */
  public static ThresholdValues defaults() {
    return new ThresholdValues(Map.of());
  }

  public double get(Threshold threshold) {
    return changed.getOrDefault(threshold.key(), threshold.defaultValue());
  }

  /** A duration threshold in nanoseconds. */
  public long nanos(Threshold threshold) {
    double perUnit =
        switch (threshold.unit()) {
          case SECONDS -> 1e9;
          case MILLISECONDS -> 1e6;
          default -> throw new IllegalArgumentException(threshold.key() + " is not a duration");
        };
    return Math.round(get(threshold) * perUnit);
  }

  /** The same values with one of them changed. */
  public ThresholdValues with(Threshold threshold, double value) {
    Map<String, Double> next = new HashMap<>(changed);
    next.put(threshold.key(), value);
    return new ThresholdValues(next);
  }
}
