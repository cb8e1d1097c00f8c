package plumbline.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * The middle of several values and how far to trust it.
 *
 * @param middle the median, in the values' unit
 * @param band half of the width around the middle within which nothing can be told apart, same unit
 * @param lowest of the values
 * @param highest of the values
 * @param count of the values
 */
public record Spread(double middle, double band, double lowest, double highest, int count) {

  /** Its band is half of the interquartile range; empty when there are no values. */
  public static Optional<Spread> of(double[] values) {
    if (values.length == 0) {
      return Optional.empty();
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Optional.of(
        new Spread(
            quantile(sorted, 0.5),
            (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2,
            sorted[0],
            sorted[sorted.length - 1],
            sorted.length));
  }

  /** The same values, whose uncertainty is known in another way. */
  Spread withBand(double other) {
    return new Spread(middle, other, lowest, highest, count);
  }

  /** Between the two nearest values, in proportion. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
