package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a signal rests and how much it scatters there: median and scaled median deviation of its
 * last seconds at rest. The moments just before and after a movement are left out: there the leg
 * moves though it is still low. Single-threaded.
 */
final class RestWindow {
  /** Turns a median absolute deviation into a standard deviation for normal noise. */
  private static final double MAD_TO_SD = 1.4826;

  private static final int ENOUGH = 8;
  private static final long MARGIN_NANOS = 400_000_000L;
  private static final long NOT_RESTING = Long.MIN_VALUE;

  private final long lengthNanos;
  private final Deque<Trace.Sample> samples = new ArrayDeque<>();
  private final Deque<Trace.Sample> pending = new ArrayDeque<>();
  private long restingSince = NOT_RESTING;

  RestWindow(long lengthNanos) {
    this.lengthNanos = lengthNanos;
  }

  /** A sample at rest; it is believed once the rest has gone on for a while after it. */
  void add(long nanos, double deg) {
    if (restingSince == NOT_RESTING) {
      restingSince = nanos;
    }
    if (nanos - restingSince < MARGIN_NANOS) {
      return;
    }
    pending.addLast(new Trace.Sample(nanos, deg));
    while (nanos - pending.getFirst().nanos() >= MARGIN_NANOS) {
      believe(pending.removeFirst());
    }
  }

  /** The rest is over. */
  void leave() {
    pending.clear();
    restingSince = NOT_RESTING;
  }

  private void believe(Trace.Sample sample) {
    samples.addLast(sample);
    while (sample.nanos() - samples.getFirst().nanos() > lengthNanos) {
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
