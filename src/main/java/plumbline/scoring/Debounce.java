package plumbline.scoring;

/** True once a condition has held without a break for long enough. Single-threaded. */
final class Debounce {
  private static final long NOT_HOLDING = Long.MIN_VALUE;

  private final long lengthNanos;
  private long sinceNanos = NOT_HOLDING;

  Debounce(long lengthNanos) {
    this.lengthNanos = lengthNanos;
  }

  boolean holds(long nanos, boolean condition) {
    if (!condition) {
      sinceNanos = NOT_HOLDING;
      return false;
    }
    if (sinceNanos == NOT_HOLDING) {
      sinceNanos = nanos;
    }
    return nanos - sinceNanos >= lengthNanos;
  }

  /** True while the condition holds, long enough or not. */
  boolean started() {
    return sinceNanos != NOT_HOLDING;
  }

  void reset() {
    sinceNanos = NOT_HOLDING;
  }
}
