package plumbline.scoring;

/** True once a condition has held without a break for long enough. Single-threaded. */
final class Debounce {
  private static final long NOT_HOLDING = Long.MIN_VALUE;

  private final long lengthNanos;
  private long since = NOT_HOLDING;

  Debounce(long lengthNanos) {
    this.lengthNanos = lengthNanos;
  }

  boolean holds(long nanos, boolean condition) {
    if (!condition) {
      since = NOT_HOLDING;
      return false;
    }
    if (since == NOT_HOLDING) {
      since = nanos;
    }
    return nanos - since >= lengthNanos;
  }

  /** True while the condition holds, long enough or not. */
  boolean started() {
    return since != NOT_HOLDING;
  }

  void reset() {
    since = NOT_HOLDING;
  }
}
