package plumbline.scoring;

import java.util.Optional;
import plumbline.kinematics.Reason;

/**
 * Notices a leg that can hardly be seen, is not at rest, and seems not to go far enough to be
 * followed: a hidden leg reads too low, so that it may well have done a whole repetition.
 * Single-threaded; time is an argument.
 */
final class HiddenStray {
  private static final long NEVER = Long.MIN_VALUE;

  private final long shortestNanos;
  private long since = NEVER;
  private double highestDeg;
  private Optional<Reason> why = Optional.empty();

  /** Shorter ones are not worth a word. */
  HiddenStray(long shortestNanos) {
    this.shortestNanos = shortestNanos;
  }

  /** Takes the next sample of a leg that is not followed; returns the stray that it ends. */
  Optional<Movement.Lost> update(Trace.Sample now, boolean atRest) {
    if (!atRest) {
      stray(now);
      return Optional.empty();
    }
    Optional<Movement.Lost> ended =
        why.filter(reason -> now.nanos() - since >= shortestNanos)
            .map(reason -> new Movement.Lost(since, now.nanos(), reason, highestDeg));
    reset();
    return ended;
  }

  private void stray(Trace.Sample now) {
    why = why.or(now::glimpsed);
    if (why.isPresent() && since == NEVER) {
      since = now.nanos();
      highestDeg = now.deg();
    }
    highestDeg = Math.max(highestDeg, now.deg());
  }

  /** The leg is followed now, or not at all. */
  void reset() {
    since = NEVER;
    why = Optional.empty();
  }
}
