package plumbline.ui.review;

import plumbline.scoring.RepVerdict;

/**
 * Lays repetitions of different tempo over each other: a third of the way is the way out, a third
 * the time at the top, a third the way back.
 *
 * @param startNanos when the way out begins
 * @param topNanos when it ends
 * @param backNanos when the way back begins
 * @param endNanos when it ends
 */
record Alignment(long startNanos, long topNanos, long backNanos, long endNanos) {
  private static final double OUT = 1.0 / 3;
  private static final double BACK = 2.0 / 3;

  static Alignment of(RepVerdict.Rep rep) {
    long top = Math.min(rep.startNanos() + nanos(rep.upS()), rep.peakNanos());
    long back = Math.max(rep.endNanos() - nanos(rep.downS()), rep.peakNanos());
    return new Alignment(rep.startNanos(), top, back, rep.endNanos());
  }

  /** The time at a part 0..1 of the repetition. */
  long at(double part) {
    if (part < OUT) {
      return between(startNanos, topNanos, part / OUT);
    }
    return part < BACK
        ? between(topNanos, backNanos, (part - OUT) / (BACK - OUT))
        : between(backNanos, endNanos, (part - BACK) / (1 - BACK));
  }

  private static long between(long from, long to, double part) {
    return from + Math.round(part * (to - from));
  }

  private static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }
}
