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
  /** Between pictures further apart nobody knows the way; slower ones are not scored. */
  private static final long LONGEST_STEP_NANOS = 250_000_000L;

  private final ThresholdValues values;
  private final Debounce leaving;
  private final MedianOfThree outliers = new MedianOfThree();
  private final RestLimits rest;
  private final RestGap gap = new RestGap();
  private final HiddenStray stray;
  private final Unrested unrested;
  private final MovementTrack movement;
  private Phase phase = Phase.NOT_READY;
  private Trace settingOut = new Trace();
  private Trace.@Nullable Sample lastAtRest;
  private boolean lostOnItsWay;
  private OptionalLong anotherLegSince = OptionalLong.empty();
  private Trace.Sample now = new Trace.Sample(0, 0, Optional.empty());
  private long lastSeenNanos = Long.MIN_VALUE;
  private long lastNanos = Long.MIN_VALUE;

  RepCounter(RepGoals goals, ThresholdValues values) {
    this.values = values;
    leaving = new Debounce(goals.timing().debounceNanos());
    stray = new HiddenStray(goals.timing().minNanos());
    unrested =
        new Unrested(
            goals.range().partialMin(),
            goals.timing().minNanos(),
            values.nanos(RepSettings.DISCARD_GAP));
    rest = new RestLimits(goals, values);
    movement = new MovementTrack(goals, values, rest);
  }

  Phase phase() {
    return phase;
  }

  /** When the movement began that is going on. */
  long movingSinceNanos() {
    return movement.sinceNanos();
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

  /** Above this the leg has left rest, degrees. */
  double restExitDeg() {
    return rest.exitDeg();
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
  Optional<MovementEnd> update(
      long nanos, Measurement primary, boolean ready, boolean alongTheSwing) {
    anotherLegSince = OptionalLong.empty();
    passTime(nanos);
    if (!ready) {
      return leave(nanos, primary.withheld().orElse(Reason.POSTURE_UNKNOWN));
    }
    if (!primary.hasValue()) {
      return unseen(nanos, primary.withheld().orElse(Reason.NOBODY));
    }
    lastSeenNanos = nanos;
    now = new Trace.Sample(nanos, outliers.filter(primary.value()), primary.withheld());
    return phase.moving() ? moving(alongTheSwing) : resting(nanos, now.deg());
  }

  /**
   * While no pictures come the leg moves on: held against what was before, its first sample after
   * them would be an outlier, and its way that of a single picture.
   */
  private void passTime(long nanos) {
    if (nanos - lastNanos > LONGEST_STEP_NANOS) {
      outliers.reset();
    }
    lastNanos = nanos;
  }

  /** The movement that is going on, if any, is lost for {@code reason}. */
  Optional<MovementEnd> leave(long nanos, Reason reason) {
    Optional<Movement.Lost> ended =
        phase.moving() ? Optional.of(movement.lost(nanos, reason)) : unrested.end(nanos);
    lostOnItsWay |= phase.moving();
    toRest(Phase.NOT_READY);
    outliers.reset();
    return ended.map(MovementEnd::new);
  }

  private Optional<MovementEnd> unseen(long nanos, Reason reason) {
    if (!phase.moving()) {
      return unseenAtRest(nanos, reason);
    }
    movement.addUnseen(reason);
    boolean tooLong = nanos - lastSeenNanos > values.nanos(RepSettings.DISCARD_GAP);
    return tooLong ? leave(nanos, reason) : Optional.empty();
  }

  private Optional<MovementEnd> unseenAtRest(long nanos, Reason reason) {
    leaving.reset();
    rest.leave();
    lastAtRest = null;
    outliers.reset();
    gap.unseen(nanos, reason, lastSeenNanos);
    if (phase == Phase.READY) {
      stray.unseen(nanos, reason);
    }
    boolean waitedFor = phase == Phase.NOT_READY && !lostOnItsWay;
    return waitedFor ? unrested.unseen(nanos, reason).map(MovementEnd::new) : Optional.empty();
  }

  private Optional<MovementEnd> moving(boolean alongTheSwing) {
    Optional<MovementEnd> over = movement.add(now, alongTheSwing);
    anotherLegSince = movement.anotherLegSince();
    phase = movement.phase();
    if (over.isPresent()) {
      toRest(phase);
      lastAtRest = phase == Phase.READY ? now : null;
    }
    return over;
  }

  private Optional<MovementEnd> resting(long nanos, double deg) {
    Optional<MovementEnd> arrived = phase == Phase.NOT_READY ? arriving(deg) : Optional.empty();
    if (phase != Phase.READY) {
      return arrived;
    }
    boolean left = leaves(nanos, deg);
    boolean back = deg < rest.enterDeg() && !stray.staysAway(now, rest.isAsItRested(deg));
    if (back) {
      rest.add(nanos, deg);
    } else {
      rest.leave();
    }
    return left ? arrived : arrived.or(() -> stray.update(now, back).map(MovementEnd::new));
  }

  /** True with the sample with which it is sure that the leg has left rest. */
  private boolean leaves(long nanos, double deg) {
    boolean out = deg > rest.exitDeg();
    if (out && !leaving.started()) {
      settingOut = beginTrace();
    }
    boolean left = leaving.holds(nanos, out);
    if (out) {
      settingOut.add(now);
    } else {
      lastAtRest = now;
      gap.end();
    }
    if (left) {
      movement.begin(settingOut);
      phase = movement.phase();
      stray.reset();
    }
    return left;
  }

  /** It has not been at rest yet: in position, it may have gone up all the same. */
  private Optional<MovementEnd> arriving(double deg) {
    if (deg >= rest.enterDeg()) {
      return lostOnItsWay ? Optional.empty() : unrested.seen(now).map(MovementEnd::new);
    }
    phase = Phase.READY;
    lostOnItsWay = false;
    return unrested.end(now.nanos()).map(MovementEnd::new);
  }

  private Trace beginTrace() {
    Trace.Sample before = lastAtRest;
    if (before == null) {
      return gap.trace(values.nanos(RepSettings.MAX_GAP));
    }
    Trace trace = new Trace();
    trace.add(before);
    return trace;
  }

  private void toRest(Phase then) {
    phase = then;
    leaving.reset();
    lastAtRest = null;
    stray.reset();
    unrested.reset();
    rest.leave();
  }
}
