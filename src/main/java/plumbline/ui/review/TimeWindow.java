package plumbline.ui.review;

/**
 * The stretch of time that is drawn.
 *
 * @param fromNanos at the left edge
 * @param toNanos at the right edge; later
 */
record TimeWindow(long fromNanos, long toNanos) {
  /** A longer session is shown in parts. */
  private static final long USUAL_NANOS = 30_000_000_000L;

  private static final long SHORTEST_NANOS = 2_000_000_000L;

  TimeWindow {
    toNanos = Math.max(toNanos, fromNanos + 1);
  }

  /** The first part of a session, or all of a short one. */
  static TimeWindow first(TimeWindow all) {
    return new TimeWindow(
        all.fromNanos, Math.min(all.toNanos, all.fromNanos + USUAL_NANOS * 4 / 3));
  }

  long lengthNanos() {
    return toNanos - fromNanos;
  }

  boolean contains(long nanos) {
    return fromNanos <= nanos && nanos <= toNanos;
  }

  double x(long nanos, double width) {
    return (double) (nanos - fromNanos) / lengthNanos() * width;
  }

  long nanos(double x, double width) {
    return fromNanos + Math.round(x / width * lengthNanos());
  }

  /** The same length, turned over like a page so that {@code nanos} lies near its beginning. */
  TimeWindow showing(long nanos, TimeWindow all) {
    return contains(nanos) ? this : at(nanos - lengthNanos() / 8, lengthNanos(), all);
  }

  /** Longer or shorter, {@code nanos} staying where it is. */
  TimeWindow zoomed(double factor, long nanos, TimeWindow all) {
    long length =
        Math.min(all.lengthNanos(), Math.max(SHORTEST_NANOS, Math.round(lengthNanos() * factor)));
    double part = (double) (nanos - fromNanos) / lengthNanos();
    return at(nanos - Math.round(part * length), length, all);
  }

  /** Never beyond the ends of the session. */
  private static TimeWindow at(long fromNanos, long length, TimeWindow all) {
    long latest = Math.max(all.fromNanos, all.toNanos - length);
    long from = Math.max(all.fromNanos, Math.min(fromNanos, latest));
    return new TimeWindow(from, from + length);
  }
}
