package plumbline.coaching;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells when the working leg has paused at the top for as long as its exercise asks. Time runs only
 * between frames in which the leg was seen there. Frames come in the order of their time.
 */
final class HoldClock {
  /** A leg that is this much higher than when the pause began was still on its way up. */
  private static final double RISING_DEG = 2;

  /** A leg that is this much lower than it was in the pause is on its way down. */
  private static final double FALLING_DEG = 3;

  /** Between frames further apart nobody knows what the leg did. */
  private static final long LONGEST_STEP_NANOS = 400_000_000;

  private final Supplier<ThresholdValues> values;
  private @Nullable Side side;
  private double beganAtDeg;
  private double highestDeg;
  private long lastNanos;
  private long heldNanos;
  private long askedNanos;
  private boolean told;

  HoldClock(Supplier<ThresholdValues> values) {
    this.values = values;
  }

  /** True once a repetition, at the frame with which the pause was long enough. */
  boolean isDoneAt(FrameAnalysis frame) {
    Optional<SideProgress> leg =
        frame.working().flatMap(s -> Optional.ofNullable(frame.progress().get(s)));
    if (leg.isEmpty() || leg.get().phase() != Phase.TOP) {
      forgetUnlessOnItsWay(leg);
      return false;
    }
    return leg.get().primary().isJudged()
        && frame.variant().isPresent()
        && hold(frame, leg.get().primary().value(), frame.variant().get());
  }

  /** A dip out of the top does not make it another repetition. */
  private void forgetUnlessOnItsWay(Optional<SideProgress> leg) {
    heldNanos = 0;
    side = null;
    if (leg.isEmpty() || leg.get().phase() != Phase.DOWN) {
      told = false;
    }
  }

  /** How much of the pause is done, 0..1; empty while nothing is held, or no pause is asked for. */
  Optional<Double> share() {
    return side == null || askedNanos <= 0
        ? Optional.empty()
        : Optional.of(Math.min(1, (double) heldNanos / askedNanos));
  }

  private boolean hold(FrameAnalysis frame, double deg, Variant variant) {
    long now = frame.raw().timestampNanos();
    Side working = frame.working().orElseThrow();
    if (working != side || deg > beganAtDeg + RISING_DEG) {
      side = working;
      beganAtDeg = deg;
      highestDeg = deg;
      heldNanos = 0;
    } else if (now - lastNanos <= LONGEST_STEP_NANOS && deg > highestDeg - FALLING_DEG) {
      heldNanos += now - lastNanos;
    }
    highestDeg = Math.max(highestDeg, deg);
    lastNanos = now;
    askedNanos = variant.goals(values.get()).timing().holdNanos();
    boolean done = !told && askedNanos > 0 && heldNanos >= askedNanos;
    told |= done;
    return done;
  }
}
