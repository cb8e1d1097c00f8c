package plumbline.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.LegHistory.Moment;
import plumbline.thresholds.ThresholdValues;

/**
 * One leg: its repetition counter, its fault rules, and what they saw of each movement.
 * Single-threaded.
 */
final class SideTrack {
  private final Variant variant;
  private final Side side;
  private final ThresholdValues values;
  private final RepCounter counter;
  private final double middleDeg;
  private final LegHistory history;
  private Followed followed;
  private Followed ended;
  private Measurement primary = Measurement.withheld(Reason.NOBODY);

  SideTrack(Variant variant, Side side, ThresholdValues values) {
    this.variant = variant;
    this.side = side;
    this.values = values;
    RepGoals goals = variant.goals(values);
    counter = new RepCounter(goals, values);
    history = new LegHistory(goals, values);
    middleDeg = (goals.rest().baseDeg() + goals.range().partialMin()) / 2;
    followed = new Followed(variant, values);
    ended = followed;
  }

  Side side() {
    return side;
  }

  SideProgress progress() {
    return new SideProgress(counter.phase(), primary);
  }

  /** When the movement began that is going on. */
  long movingSinceNanos() {
    return counter.movingSinceNanos();
  }

  /** What was seen of it in the last moments. */
  LegHistory history() {
    return history;
  }

  List<FaultTracker> faults() {
    return followed.faults();
  }

  /** How a fault of this leg shows now. */
  Optional<String> manner(FaultRule rule) {
    Moment newest = history.newest();
    return newest == null ? Optional.empty() : rule.manner().at(newest.context());
  }

  Optional<MovementEnd> update(
      long nanos, Measures now, Measures neutral, CameraView view, boolean ready) {
    primary = variant.primary(new RuleContext(side, now, neutral, values));
    boolean wasOnItsWay = counter.isOnItsWay();
    Optional<MovementEnd> over = counter.update(nanos, primary, ready, view.isAlongTheSwing());
    counter.anotherLegSince().ifPresent(this::forgetSince);
    RuleContext context =
        new RuleContext(side, now, neutral, values, history.speedDegPerS(nanos, primary));
    Moment moment = new Moment(nanos, primary, context, view);
    @Nullable Moment before = history.newest();
    history.add(moment);
    over.ifPresent(this::end);
    if (counter.isOnItsWay()) {
      followed = wasOnItsWay ? followed : begin(before);
      follow(moment, counter.phase());
    }
    return over;
  }

  /**
   * The counter is told of a rise by the median of three, one frame late; at 12 frames a second the
   * persistence time of a fault would begin 83 ms late. The frame before belongs to the movement
   * too if the leg had left rest in it.
   */
  private Followed begin(@Nullable Moment before) {
    followed = new Followed(variant, values);
    if (before != null && counter.isBeyondRest(before.primary())) {
      follow(before, Phase.READY);
    }
    return followed;
  }

  private void follow(Moment moment, Phase phase) {
    followed.follow(moment.nanos(), phase, moment.primary(), moment.context(), moment.view());
  }

  private void forgetSince(long nanos) {
    history.forgetSince(nanos);
    followed = followed.before(nanos);
  }

  /** What was seen since the next movement began belongs to it, and to it alone. */
  private void end(MovementEnd over) {
    ended = followed;
    over.nextSinceNanos().ifPresent(since -> followed = ended.splitAt(since));
  }

  /** The movement that is going on, if any, is lost. */
  Optional<MovementEnd> finish(long nanos, Reason reason) {
    return counter.leave(nanos, reason);
  }

  /** Median distance between the ankles around a moment, torso lengths; empty when not seen. */
  Optional<Double> ankleGapAround(long nanos) {
    return history.around(nanos, moment -> moment.context().now().get(Measure.ANKLE_GAP));
  }

  /** How far the shank speaks against this way of moving, degrees; empty when not seen. */
  Optional<Double> mismatchAround(long nanos) {
    return history.around(nanos, this::mismatch);
  }

  /** What is known of a movement that has just ended. */
  Evidence evidence(Movement m, Side credited, boolean uncertain, boolean alone, CameraView view) {
    return new Evidence(
        m,
        credited,
        uncertain,
        alone,
        view,
        ended.shareInView(middleDeg),
        counter.restSdDeg(),
        counter.restExitDeg(),
        primarySdAt(m.peakNanos()),
        creditAt(m.peakNanos(), m.peakDeg()),
        variant.goals(values).reach().map(goal -> reach(m, goal)),
        ended.samples());
  }

  /** The nearest that the hand came to the foot while the leg was up; withheld when not seen. */
  private Measurement reach(Movement m, ReachGoal goal) {
    List<Measurement> near =
        history
            .whileUp(m, goal.windowNanos())
            .map(a -> a.context().now().get(goal.measure(), side))
            .toList();
    return near.stream()
        .filter(Measurement::isJudged)
        .min(Comparator.comparingDouble(Measurement::value))
        .or(() -> near.stream().findFirst())
        .orElse(Measurement.withheld(Reason.HANDS_HIDDEN));
  }

  /** The primary angle's band at a moment. */
  private double primarySdAt(long nanos) {
    return history.at(nanos).map(a -> a.primary().sd()).orElse(Double.NaN);
  }

  /** The credited angle around the peak, never more than the peak; a glimpse earns nothing. */
  private Measurement creditAt(long nanos, double peakDeg) {
    Measurement atPeak =
        history.at(nanos).map(this::credit).orElse(Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    return history
        .around(nanos, this::credit, Measurement::isJudged)
        .map(credit -> Measurement.judged(Math.min(credit, peakDeg), primarySdAt(nanos)))
        .orElse(atPeak);
  }

  private Measurement credit(Moment moment) {
    return variant.credit(moment.context());
  }

  private Measurement mismatch(Moment moment) {
    RuleContext context = moment.context();
    return variant.shank().mismatch(context.now(), context.neutral(), side);
  }
}
