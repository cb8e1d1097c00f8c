package plumbline.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

/** The values at which a threshold is tried: round numbers from its smallest to its largest. */
public final class Steps {
  /** About so many values are worth a look. */
  private static final int ABOUT = 60;

  private Steps() {}

  /** The distance between two of them: 1, 2 or 5 and a power of ten. */
  public static double size(Threshold threshold) {
    double wanted = (threshold.max() - threshold.min()) / ABOUT;
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double step = 10 * power;
    for (int round : new int[] {5, 2, 1}) {
      step = round * power >= wanted ? round * power : step;
    }
    return exact(threshold.unit() == Unit.COUNT ? Math.max(1, step) : step);
  }

  /** From the smallest to the largest allowed value, both included. */
  public static List<Double> of(Threshold threshold) {
    if (!(threshold.max() > threshold.min())) {
      return List.of(threshold.min());
    }
    double step = size(threshold);
    List<Double> values = new ArrayList<>(List.of(threshold.min()));
    long first = (long) Math.floor(threshold.min() / step) + 1;
    for (long i = first; exact(i * step) < threshold.max(); i++) {
      if (exact(i * step) > threshold.min()) {
        values.add(exact(i * step));
      }
    }
    values.add(threshold.max());
    return List.copyOf(values);
  }

  /** The step that is nearest to a value. */
  public static double nearest(Threshold threshold, double value) {
    double best = threshold.min();
    for (double step : of(threshold)) {
      best = Math.abs(step - value) < Math.abs(best - value) ? step : best;
    }
    return best;
  }

  /** 0.15, not 0.15000000000000002: what is written is what is tried. */
  private static double exact(double value) {
    return new BigDecimal(value, new MathContext(10)).doubleValue();
  }
}
