package plumbline.scoring;

/**
 * Notices a leg that stopped low without quite resting, and goes up once more: that is the next
 * movement. Single-threaded; time is an argument.
 */
final class NextRise {
  private final Debounce low;
  private Trace trace = new Trace();

  /** {@code lengthNanos} is how long it must stay low. */
  NextRise(long lengthNanos) {
    low = new Debounce(lengthNanos);
  }

  /**
   * Takes the next sample of a movement; true when the next one has begun.
   *
   * @param goingDown it has been at its top already
   * @param lowDeg below this it is low
   * @param riseDeg so much higher it goes up for certain
   */
  boolean begins(Trace.Sample now, boolean goingDown, double lowDeg, double riseDeg) {
    boolean stopped = goingDown && low.holds(now.nanos(), now.deg() < lowDeg);
    if (stopped || !trace.isEmpty()) {
      trace.add(now);
    }
    return !trace.isEmpty() && now.deg() > lowDeg + riseDeg;
  }

  /** Its samples so far. */
  Trace trace() {
    return trace;
  }

  /** It was none, or it is followed from now on. */
  void reset() {
    low.reset();
    trace = new Trace();
  }
}
