package plumbline.accuracy;

import java.util.Arrays;

/**
 * The errors of one cell.
 *
 * @param n how many
 * @param bias their mean
 * @param mae mean of their sizes
 * @param sd their scatter about the bias
 * @param p90 nine of ten are not larger: the band to show behind a value
 */
record Statistics(int n, double bias, double mae, double sd, double p90) {

  /** NaN are left out; without a single error everything but n is NaN. */
  static Statistics of(double[] all) {
    double[] errors = Arrays.stream(all).filter(e -> !Double.isNaN(e)).toArray();
    double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
    double bias = Arrays.stream(errors).average().orElse(Double.NaN);
    double variance = Arrays.stream(errors).map(e -> (e - bias) * (e - bias)).average().orElse(0);
    return new Statistics(
        errors.length,
        bias,
        Arrays.stream(sizes).average().orElse(Double.NaN),
        errors.length == 0 ? Double.NaN : Math.sqrt(variance),
        quantile(sizes, 0.9));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /** The smallest value that a share of them does not exceed. */
  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
