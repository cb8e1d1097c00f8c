package plumbline.speed;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Figures in the order of their size. */
final class Sorted {
  private final double[] values;

  Sorted(Collection<Double> values) {
    this.values = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  int count() {
    return values.length;
  }

  double median() {
    return at(0.5);
  }

  /** Whether the middle one, as it is shown, does not exceed the limit. */
  boolean isWithin(double limit, int decimals) {
    double shown = Math.pow(10, decimals);
    return Math.round(median() * shown) / shown <= limit;
  }

  double most() {
    return values[values.length - 1];
  }

  double at(double share) {
    return values[(int) Math.round(share * (values.length - 1))];
  }

  long above(double limit) {
    return Arrays.stream(values).filter(value -> value > limit).count();
  }

  /** The middle one, and from where to where they reach. */
  String middle(int decimals) {
    if (values.length == 1) {
      return String.format(Locale.ROOT, "%." + decimals + "f", values[0]);
    }
    String format = "%." + decimals + "f (%." + decimals + "f to %." + decimals + "f)";
    return String.format(Locale.ROOT, format, median(), values[0], most());
  }
}
