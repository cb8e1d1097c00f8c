package plumbline.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * Where a signal rests and how much it scatters there: median and scaled median deviation of its
 * last seconds at rest. Single-threaded.
 */
final class RestWindow {
  /** Turns a median absolute deviation into a standard deviation for normal noise. */
  private static final double MAD_TO_SD = 1.4826;

  private static final int ENOUGH = 4;

  private final RestSamples<Double> samples;
  private final double baseDeg;

  /** {@code baseDeg} is where the signal rests while too few samples are known. */
  RestWindow(long lengthNanos, double baseDeg) {
    samples = new RestSamples<>(lengthNanos);
    this.baseDeg = baseDeg;
  }

  void add(long nanos, double deg) {
    samples.add(nanos, deg, deg);
  }

  /** The rest is over. */
  void leave() {
    samples.leave();
  }

  double medianDeg() {
    List<Double> values = samples.values();
    return values.size() < ENOUGH ? baseDeg : median(toArray(values));
  }

  /** 0 while too few samples are known. */
  double sdDeg() {
    List<Double> values = samples.values();
    if (values.size() < ENOUGH) {
      return 0;
    }
    double middle = median(toArray(values));
    return MAD_TO_SD * median(values.stream().mapToDouble(v -> Math.abs(v - middle)).toArray());
  }

  static double median(double[] values) {
    Arrays.sort(values);
    int n = values.length;
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
  }

  private static double[] toArray(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
