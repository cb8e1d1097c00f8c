package plumbline.scoring;

import java.util.Optional;
import java.util.OptionalLong;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/**
 * Follows one movement from the moment the leg has left rest: up, top, down, and when it is over.
 * Time is an argument. Single-threaded.
 */
final class MovementTrack {
  /** A leg that stays up this many times the longest repetition is propped up: it is let go. */
  private static final int STUCK_REPS = 2;

  /** Nobody lowers a leg from half of its height, and has it up there again, within this time. */
  private static final long TOO_SOON_NANOS = 300_000_000L;

  private final RepGoals goals;
  private final ThresholdValues values;
  private final RestLimits rest;
  private final Debounce returning;
  private final Debounce falling;
  private final NextRise next;
  private Trace trace = new Trace();
  private Phase phase = Phase.NOT_READY;
  private boolean reachedTop;
  private OptionalLong anotherLegSince = OptionalLong.empty();

  MovementTrack(RepGoals goals, ThresholdValues values, RestLimits rest) {
    this.goals = goals;
    this.values = values;
    this.rest = rest;
    returning = new Debounce(goals.timing().debounceNanos());
    falling = new Debounce(goals.timing().debounceNanos());
    next = new NextRise(goals.timing().debounceNanos());
  }

  /** A movement has begun, of which these are the samples so far. */
  void begin(Trace soFar) {
    trace = soFar;
    phase = Phase.UP;
    reachedTop = false;
    returning.reset();
    falling.reset();
    next.reset();
  }

  /** Up, at the top or down; when it is over, where the leg is now. */
  Phase phase() {
    return phase;
  }

  /** When it began. */
  long sinceNanos() {
    return trace.first().nanos();
  }

  /** Known with the newest sample: since this moment another leg than this one was read. */
  OptionalLong anotherLegSince() {
    return anotherLegSince;
  }

  /** The leg was not seen in this frame. */
  void addUnseen(Reason reason) {
    trace.addUnseen(reason);
  }

  /** It cannot be followed any further. */
  Movement.Lost lost(long nanos, Reason reason) {
    return new Movement.Lost(sinceNanos(), nanos, reason, trace.highest().deg());
  }

  /**
   * Takes the next sample; not empty when the movement is over with it.
   *
   * @param alongTheSwing the angle is a rough one: how fast it falls tells nothing
   */
  Optional<MovementEnd> add(Trace.Sample now, boolean alongTheSwing) {
    OptionalLong high = alongTheSwing ? OptionalLong.empty() : highAMomentAgo(now);
    anotherLegSince = OptionalLong.empty();
    high.ifPresent(since -> forgetAnotherLeg(since, now.deg()));
    boolean tooSoon = high.isPresent();
    trace.add(now);
    advance(now.nanos(), now.deg());
    double riseDeg = values.get(RepSettings.DROP_FROM_PEAK);
    boolean again = next.begins(now, phase == Phase.DOWN, rest.exitDeg(), riseDeg);
    if (again && !tooSoon) {
      return Optional.of(endAndGoOn());
    }
    boolean back = returning.holds(now.nanos(), now.deg() < rest.enterDeg()) && !tooSoon;
    if (!back && !isStuck(now.nanos())) {
      return Optional.empty();
    }
    phase = back ? Phase.READY : Phase.NOT_READY;
    return Optional.of(new MovementEnd(movement()));
  }

  private boolean isStuck(long nanos) {
    return nanos - sinceNanos() > STUCK_REPS * goals.timing().maxNanos();
  }

  private Movement movement() {
    return trace.toMovement(goals.rest().baseDeg(), rest.exitDeg(), reachedTop);
  }

  /** When the leg was high so shortly ago that it cannot have come to rest since. */
  private OptionalLong highAMomentAgo(Trace.Sample now) {
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

  private MovementEnd endAndGoOn() {
    Movement over = movement();
    begin(next.trace());
    return new MovementEnd(over, sinceNanos());
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
}
