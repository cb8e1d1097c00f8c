package plumbline.ui.review;

/** How far apart the times along an axis stand. */
final class TimeSteps {
  private static final long SECOND = 1_000_000_000L;
  private static final long[] STEPS_S = {1, 2, 5, 10, 30, 60, 120, 300};
  private static final double LEAST_PX = 70;

  private TimeSteps() {}

  /** A round number of nanoseconds that leaves room for the words. */
  static long nanos(long lengthNanos, double widthPx) {
    for (long step : STEPS_S) {
      if ((double) step * SECOND / lengthNanos * widthPx >= LEAST_PX) {
        return step * SECOND;
      }
    }
    return STEPS_S[STEPS_S.length - 1] * SECOND;
  }
}
