package plumbline.scoring;

import java.util.Optional;
import plumbline.kinematics.Reason;

/**
 * Notices a leg that can hardly be seen, is not at rest, and seems not to go far enough to be
 * followed: a hidden leg reads too low, so that it may well have done a whole repetition. So may
 * one that left its rest and then the picture. For the same reason a leg that strayed is not back
 * as long as it is hidden and reads more than it did at rest. Single-threaded; time is an argument.
 */
final class HiddenStray {
  private static final long NEVER = Long.MIN_VALUE;

  private final long shortestNanos;
  private long awaySinceNanos = NEVER;
  private long sinceNanos = NEVER;
  private double highestDeg;
  private Optional<Reason> why = Optional.empty();

  /** Shorter ones are not worth a word. */
  HiddenStray(long shortestNanos) {
    this.shortestNanos = shortestNanos;
  }

  /**
   * Whether a leg that left its rest cannot be said to be back, though it reads low enough: it can
   * hardly be seen.
   *
   * @param asItRested it reads as low as it did while it rested
   */
  boolean staysAway(Trace.Sample now, boolean asItRested) {
    return awaySinceNanos != NEVER && now.glimpsed().isPresent() && !asItRested;
  }

  /** Takes the next sample of a leg that is not followed; returns the stray that it ends. */
  Optional<Movement.Lost> update(Trace.Sample now, boolean atRest) {
    if (!atRest) {
      stray(now);
      return Optional.empty();
    }
    Optional<Movement.Lost> ended =
        why.filter(reason -> sinceNanos != NEVER && now.nanos() - sinceNanos >= shortestNanos)
            .map(reason -> new Movement.Lost(sinceNanos, now.nanos(), reason, highestDeg));
    reset();
    return ended;
  }

  private void stray(Trace.Sample now) {
    why = why.or(now::glimpsed);
    if (awaySinceNanos == NEVER) {
      awaySinceNanos = now.nanos();
    }
    if (why.isPresent() && sinceNanos == NEVER) {
      sinceNanos = now.nanos();
    }
    highestDeg = Math.max(highestDeg, now.deg());
  }

  /**
   * The leg cannot be seen at all: on its way already, or gone from the picture, which no leg that
   * rests in it does.
   */
  void unseen(long nanos, Reason reason) {
    boolean gone = reason == Reason.BODY_OUT_OF_FRAME || reason == Reason.FEET_OUT_OF_FRAME;
    if (awaySinceNanos == NEVER && gone) {
      awaySinceNanos = nanos;
    }
    if (awaySinceNanos != NEVER) {
      sinceNanos = awaySinceNanos;
      why = Optional.of(reason);
    }
  }

  /** The leg is followed now, or not at all. */
  void reset() {
    awaySinceNanos = NEVER;
    sinceNanos = NEVER;
    highestDeg = 0;
    why = Optional.empty();
  }
}
