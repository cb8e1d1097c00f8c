package plumbline.smoothing;

/**
 * The mean of everything seen so far, and once that is longer than the memory, an exponential mean
 * over it. Single-threaded.
 */
final class SlowMean {
  private final double memoryS;
  private double mean;
  private double seenS;
  private long lastNanos = Long.MIN_VALUE;

  SlowMean(double memoryS) {
    this.memoryS = memoryS;
  }

  void add(long nanos, double value) {
    if (lastNanos == Long.MIN_VALUE) {
      mean = value;
    } else {
      double dt = Math.min(0.2, (nanos - lastNanos) / 1e9);
      seenS += dt;
      mean += Math.min(1, dt / Math.min(seenS, memoryS)) * (value - mean);
    }
    lastNanos = nanos;
  }

  double value() {
    return mean;
  }

  void reset() {
    seenS = 0;
    lastNanos = Long.MIN_VALUE;
  }
}
