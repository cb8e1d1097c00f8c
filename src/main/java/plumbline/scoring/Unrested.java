package plumbline.scoring;

import java.util.Optional;
import plumbline.kinematics.Reason;

/**
 * Notices what a leg does that has not come to rest in view yet, so that it cannot be followed: it
 * was hidden and is up when it is seen, or it goes up and down without ever reading as low as a leg
 * at rest. Either was not seen from its rest on, and is told as unseen. A leg that was up in full
 * view from the beginning is only getting into position. Single-threaded; time is an argument.
 */
final class Unrested {
  private static final long NEVER = Long.MIN_VALUE;

  private final double leastDeg;
  private final long shortestNanos;
  private final long gapNanos;
  private Optional<Reason> why = Optional.empty();
  private long sinceNanos = NEVER;
  private long lastNanos;
  private double highestDeg;

  /**
   * @param leastDeg what goes less far is not worth a word
   * @param shortestNanos what is shorter neither
   * @param gapNanos a leg that was up, and cannot be seen for longer, is not waited for
   */
  Unrested(double leastDeg, long shortestNanos, long gapNanos) {
    this.leastDeg = leastDeg;
    this.shortestNanos = shortestNanos;
    this.gapNanos = gapNanos;
  }

  /** The leg cannot be seen; returns the movement in which it vanished once that is long ago. */
  Optional<Movement.Lost> unseen(long nanos, Reason reason) {
    boolean gone = sinceNanos != NEVER && nanos - lastNanos > gapNanos;
    Optional<Movement.Lost> ended = gone ? end(lastNanos) : Optional.empty();
    if (why.filter(known -> known != Reason.NO_NEUTRAL).isEmpty()) {
      why = Optional.of(reason);
    }
    return ended;
  }

  /** The leg is seen and does not rest; returns the movement that is over, if one is. */
  Optional<Movement.Lost> seen(Trace.Sample now) {
    boolean up = now.deg() >= leastDeg;
    if (!up && now.glimpsed().isEmpty()) {
      Optional<Movement.Lost> ended = end(now.nanos());
      why = Optional.of(Reason.NO_NEUTRAL);
      return ended;
    }
    why = why.or(now::glimpsed);
    if (up && why.isPresent()) {
      sinceNanos = sinceNanos == NEVER ? now.nanos() : sinceNanos;
      highestDeg = Math.max(highestDeg, now.deg());
    }
    lastNanos = now.nanos();
    return Optional.empty();
  }

  /** The leg rests, or is no longer waited for; returns the movement before that, if one was. */
  Optional<Movement.Lost> end(long nanos) {
    Optional<Movement.Lost> ended =
        why.filter(reason -> sinceNanos != NEVER && nanos - sinceNanos >= shortestNanos)
            .map(reason -> new Movement.Lost(sinceNanos, nanos, reason, highestDeg));
    reset();
    return ended;
  }

  /** Nothing that was seen so far is worth a word. */
  void reset() {
    why = Optional.empty();
    sinceNanos = NEVER;
    highestDeg = 0;
  }
}
