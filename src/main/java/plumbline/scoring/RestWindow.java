package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a signal rests and how much it scatters there: median and scaled median deviation of its
 * last seconds at rest. Single-threaded.
 */
final class RestWindow {
  /** Turns a median absolute deviation into a standard deviation for normal noise. */
  private static final double MAD_TO_SD = 1.4826;

  private static final int ENOUGH = 8;

  private final long lengthNanos;
  private final Deque<Trace.Sample> samples = new ArrayDeque<>();

  RestWindow(long lengthNanos) {
    this.lengthNanos = lengthNanos;
  }

  void add(long nanos, double deg) {
    samples.addLast(new Trace.Sample(nanos, deg));
    while (nanos - samples.getFirst().nanos() > lengthNanos) {
      samples.removeFirst();
    }
  }

  /** Too few samples say nothing. */
  boolean known() {
    return samples.size() >= ENOUGH;
  }

  double medianDeg() {
    return known() ? median(samples.stream().mapToDouble(Trace.Sample::deg).toArray()) : 0;
  }

  double sdDeg() {
    if (!known()) {
      return 0;
    }
    double middle = medianDeg();
    return MAD_TO_SD
        * median(samples.stream().mapToDouble(s -> Math.abs(s.deg() - middle)).toArray());
  }

  static double median(double[] values) {
    java.util.Arrays.sort(values);
    int n = values.length;
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
  }
}
