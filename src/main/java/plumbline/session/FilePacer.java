package plumbline.session;

/**
 * When the next frame of a file is due, so that it plays at its own speed. A file that has fallen
 * behind goes on from there: it never hurries to catch up. The clock is an argument.
 */
final class FilePacer {
  /** Being later than this is a pause or a slow machine, not jitter. */
  private static final long MAX_LAG_NANOS = 150_000_000;

  private boolean started;
  private long clockAtZero;

  /** Nanoseconds from {@code nowNanos} until the frame of {@code mediaNanos} is due; 0 = now. */
  long waitNanos(long mediaNanos, long nowNanos) {
    long lag = nowNanos - (clockAtZero + mediaNanos);
    if (!started || lag > MAX_LAG_NANOS) {
      started = true;
      clockAtZero = nowNanos - mediaNanos;
      return 0;
    }
    return Math.max(0, -lag);
  }
}
