package plumbline.ui.review;

import plumbline.scoring.RepVerdict;

/** Where playing has come to between two pulses of the screen. The clock is an argument. */
final class Playback {
  private static final double SLOW = 0.25;

  /** A loop begins so long before its movement, and ends so long after it. */
  private static final long MARGIN_NANOS = 300_000_000;

  private boolean running;
  private long lastClockNanos;

  /** Finer than frames: at a quarter of the speed one frame lasts several pulses. */
  private long atNanos;

  /** The time to show; {@code shownNanos} is where it starts from after a rest. */
  long next(long clockNanos, long shownNanos, boolean slow) {
    long passed = running ? clockNanos - lastClockNanos : 0;
    long from = running ? atNanos : shownNanos;
    running = true;
    lastClockNanos = clockNanos;
    atNanos = from + (slow ? Math.round(passed * SLOW) : passed);
    return atNanos;
  }

  /** Playing stopped, or went on elsewhere. */
  void rest() {
    running = false;
  }

  /** Goes back to {@code toNanos}. */
  long back(long toNanos) {
    atNanos = toNanos;
    return toNanos;
  }

  static long loopStart(RepVerdict verdict) {
    return verdict.startNanos() - MARGIN_NANOS;
  }

  static boolean isOver(RepVerdict verdict, long nanos) {
    return nanos < loopStart(verdict) || nanos > verdict.endNanos() + MARGIN_NANOS;
  }
}
