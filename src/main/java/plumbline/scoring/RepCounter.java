package plumbline.scoring;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/**
 * Finds the movements of one leg in its primary angle: rest, up, top, down, rest.
 *
 * <p>A single wrong sample never passes (median of three); leaving and entering rest have different
 * limits that widen with the signal's own scatter at rest, and must last; a short loss of sight is
 * bridged, a long one makes the movement unseen. Time is an argument. Single-threaded.
 */
final class RepCounter {
  /**
   * A movement that ended, or one that was lost from sight.
   *
   * @param nextSinceNanos since when the next one has been going on already, if it has
   */
  record Ended(
      Optional<Movement> movement, Optional<Movement.Lost> lost, OptionalLong nextSinceNanos) {
    Ended(Movement movement) {
      this(Optional.of(movement), Optional.empty(), OptionalLong.empty());
    }

    Ended(Movement.Lost lost) {
      this(Optional.empty(), Optional.of(lost), OptionalLong.empty());
    }

    Ended(Movement movement, long nextSinceNanos) {
      this(Optional.of(movement), Optional.empty(), OptionalLong.of(nextSinceNanos));
    }
  }

  /** A leg that stays up this many times the longest repetition is propped up: it is let go. */
  private static final int STUCK_REPS = 2;

  /** Nobody lowers a leg from half of its height, and has it up there again, within this time. */
  private static final long TOO_SOON_NANOS = 300_000_000L;

  private final RepGoals goals;
  private final ThresholdValues values;
  private final Debounce leaving;
  private final Debounce returning;
  private final Debounce falling;
  private final MedianOfThree outliers = new MedianOfThree();
  private final RestLimits rest;
  private final RestGap gap = new RestGap();
  private final HiddenStray stray;
  private final Unrested unrested;
  private final NextRise next;
  private Phase phase = Phase.NOT_READY;
  private Trace trace = new Trace();
  private Trace.@Nullable Sample lastAtRest;
  private boolean reachedTop;
  private boolean lostOnItsWay;
  private OptionalLong anotherLegSince = OptionalLong.empty();
  private Trace.Sample now = new Trace.Sample(0, 0, Optional.empty());
  private long lastSeenNanos = Long.MIN_VALUE;

  RepCounter(RepGoals goals, ThresholdValues values) {
    this.goals = goals;
    this.values = values;
    leaving = new Debounce(goals.timing().debounceNanos());
    returning = new Debounce(goals.timing().debounceNanos());
    falling = new Debounce(goals.timing().debounceNanos());
    next = new NextRise(goals.timing().debounceNanos());
    stray = new HiddenStray(goals.timing().minNanos());
    unrested =
        new Unrested(
            goals.range().partialMin(),
            goals.timing().minNanos(),
            values.nanos(RepSettings.DISCARD_GAP));
    rest = new RestLimits(goals, values);
  }

  Phase phase() {
    return phase;
  }

  /** When the movement began that is going on. */
  long movingSinceNanos() {
    return trace.first().nanos();
  }

  /** True from the first moment beyond rest, also while it is not yet sure to be a movement. */
  boolean isOnItsWay() {
    return phase.moving() || leaving.started();
  }

  /** Whether this sample, taken for itself, is beyond rest. */
  boolean isBeyondRest(Measurement primary) {
    return primary.hasValue() && primary.value() > rest.exitDeg();
  }

  /** Scatter of the signal at rest, degrees; 0 while unknown. */
  double restSdDeg() {
    return rest.sdDeg();
  }

  /** Known with the newest sample: since this moment another leg than this one was read. */
  OptionalLong anotherLegSince() {
    return anotherLegSince;
  }

  /**
   * Takes the next sample.
   *
   * @param ready false while the person is not in the start posture
   * @param alongTheSwing the angle is a rough one: how fast it falls tells nothing
   */
  Optional<Ended> update(long nanos, Measurement primary, boolean ready, boolean alongTheSwing) {
    anotherLegSince = OptionalLong.empty();
    if (!ready) {
      return leave(nanos, primary.withheld().orElse(Reason.POSTURE_UNKNOWN));
    }
    if (!primary.hasValue()) {
      return unseen(nanos, primary.withheld().orElse(Reason.NOBODY));
    }
    lastSeenNanos = nanos;
    now = new Trace.Sample(nanos, outliers.filter(primary.value()), primary.withheld());
    return phase.moving() ? moving(nanos, now.deg(), alongTheSwing) : resting(nanos, now.deg());
  }

  /** The movement that is going on, if any, is lost for {@code reason}. */
  Optional<Ended> leave(long nanos, Reason reason) {
    Optional<Movement.Lost> ended =
        phase.moving() ? Optional.of(lost(nanos, reason)) : unrested.end(nanos);
    lostOnItsWay |= phase.moving();
    toRest(Phase.NOT_READY);
    outliers.reset();
    return ended.map(Ended::new);
  }

  private Movement.Lost lost(long nanos, Reason reason) {
    return new Movement.Lost(trace.first().nanos(), nanos, reason, trace.highest().deg());
  }

  private Optional<Ended> unseen(long nanos, Reason reason) {
    if (!phase.moving()) {
      return unseenAtRest(nanos, reason);
    }
    trace.addUnseen(reason);
    boolean tooLong = nanos - lastSeenNanos > values.nanos(RepSettings.DISCARD_GAP);
    return tooLong ? leave(nanos, reason) : Optional.empty();
  }

  private Optional<Ended> unseenAtRest(long nanos, Reason reason) {
    leaving.reset();
    rest.leave();
    lastAtRest = null;
    outliers.reset();
    gap.unseen(nanos, reason, lastSeenNanos);
    if (phase == Phase.READY) {
      stray.unseen(nanos, reason);
    }
    boolean waitedFor = phase == Phase.NOT_READY && !lostOnItsWay;
    return waitedFor ? unrested.unseen(nanos, reason).map(Ended::new) : Optional.empty();
  }

  private Optional<Ended> resting(long nanos, double deg) {
    Optional<Ended> arrived = phase == Phase.NOT_READY ? arriving(deg) : Optional.empty();
    if (phase == Phase.READY) {
      boolean out = deg > rest.exitDeg();
      if (out && !leaving.started()) {
        beginTrace();
      }
      boolean left = leaving.holds(nanos, out);
      if (out) {
        trace.add(now);
      } else {
        lastAtRest = now;
        gap.end();
      }
      if (left) {
        phase = Phase.UP;
        stray.reset();
      }
      boolean back = deg < rest.enterDeg() && !stray.staysAway(now, rest.isAsItRested(deg));
      if (back) {
        rest.add(nanos, deg);
      } else {
        rest.leave();
      }
      if (!left) {
        return arrived.or(() -> stray.update(now, back).map(Ended::new));
      }
    }
    return arrived;
  }

  /** It has not been at rest yet: in position, it may have gone up all the same. */
  private Optional<Ended> arriving(double deg) {
    if (deg >= rest.enterDeg()) {
      return lostOnItsWay ? Optional.empty() : unrested.seen(now).map(Ended::new);
    }
    phase = Phase.READY;
    lostOnItsWay = false;
    return unrested.end(now.nanos()).map(Ended::new);
  }

  private void beginTrace() {
    Trace.Sample before = lastAtRest;
    trace = before == null ? gap.trace(values.nanos(RepSettings.MAX_GAP)) : new Trace();
    reachedTop = false;
    if (before != null) {
      trace.add(before);
    }
  }

  private Optional<Ended> moving(long nanos, double deg, boolean alongTheSwing) {
    OptionalLong high = alongTheSwing ? OptionalLong.empty() : highAMomentAgo();
    high.ifPresent(since -> forgetAnotherLeg(since, deg));
    boolean tooSoon = high.isPresent();
    trace.add(now);
    advance(nanos, deg);
    double riseDeg = values.get(RepSettings.DROP_FROM_PEAK);
    boolean again = next.begins(now, phase == Phase.DOWN, rest.exitDeg(), riseDeg);
    if (again && !tooSoon) {
      return Optional.of(endAndGoOn());
    }
    boolean back = returning.holds(nanos, deg < rest.enterDeg()) && !tooSoon;
    boolean stuck = nanos - trace.first().nanos() > STUCK_REPS * goals.timing().maxNanos();
    if (!back && !stuck) {
      return Optional.empty();
    }
    Movement movement = trace.toMovement(goals.rest().baseDeg(), rest.exitDeg(), reachedTop);
    toRest(back ? Phase.READY : Phase.NOT_READY);
    lastAtRest = back ? now : null;
    return Optional.of(new Ended(movement));
  }

  /** When the leg was high so shortly ago that it cannot have come to rest since. */
  private OptionalLong highAMomentAgo() {
    OptionalLong high = trace.lastAtLeast(highDeg());
    boolean justNow = high.isPresent() && now.nanos() - high.getAsLong() < TOO_SOON_NANOS;
    return justNow ? high : OptionalLong.empty();
  }

  /** A leg that is high again so soon was never low: the model had taken the other one for it. */
  private void forgetAnotherLeg(long highNanos, double deg) {
    if (deg >= highDeg() && trace.lowestAfter(highNanos) < rest.exitDeg()) {
      trace.forgetAfter(highNanos);
      anotherLegSince = OptionalLong.of(highNanos);
      next.reset();
      returning.reset();
    }
  }

  private double highDeg() {
    return Math.max(goals.range().partialMin(), (rest.exitDeg() + trace.highest().deg()) / 2);
  }

  private Ended endAndGoOn() {
    Movement movement = trace.toMovement(goals.rest().baseDeg(), rest.exitDeg(), reachedTop);
    Trace going = next.trace();
    toRest(Phase.UP);
    trace = going;
    return new Ended(movement, going.first().nanos());
  }

  private void advance(long nanos, double deg) {
    double target = goals.range().target();
    if (deg >= target - values.get(RepSettings.TOP_ENTER)) {
      phase = Phase.TOP;
      reachedTop = true;
      falling.reset();
    } else if (phase == Phase.TOP) {
      phase = deg < target - values.get(RepSettings.TOP_EXIT) ? Phase.DOWN : Phase.TOP;
    } else {
      boolean dropped = deg <= trace.highest().deg() - values.get(RepSettings.DROP_FROM_PEAK);
      phase = falling.holds(nanos, dropped) ? Phase.DOWN : phase;
    }
  }

  private void toRest(Phase then) {
    phase = then;
    reachedTop = false;
    leaving.reset();
    returning.reset();
    falling.reset();
    next.reset();
    lastAtRest = null;
    stray.reset();
    unrested.reset();
    rest.leave();
  }
}
