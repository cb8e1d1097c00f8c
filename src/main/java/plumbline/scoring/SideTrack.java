package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** One leg: its repetition counter, its fault rules, and its recent angle. Single-threaded. */
final class SideTrack {
  private record Angle(long nanos, Measurement primary, Measurement credit, Measurement ankleGap) {}

  private static final long AROUND_PEAK_NANOS = 300_000_000L;

  private final Exercise exercise;
  private final Side side;
  private final ThresholdValues values;
  private final RepCounter counter;
  private final Deque<Angle> history = new ArrayDeque<>();
  private List<FaultTracker> faults = List.of();
  private int frames;
  private int framesInView;
  private Measurement primary = Measurement.withheld(Reason.NOBODY);

  SideTrack(Exercise exercise, Side side, ThresholdValues values) {
    this.exercise = exercise;
    this.side = side;
    this.values = values;
    counter = new RepCounter(exercise.goals(values), values);
  }

  Side side() {
    return side;
  }

  SideProgress progress() {
    return new SideProgress(counter.phase(), primary);
  }

  List<FaultTracker> faults() {
    return faults;
  }

  double restSdDeg() {
    return counter.restSdDeg();
  }

  Optional<RepCounter.Ended> update(
      long nanos, Measures now, Measures neutral, CameraView view, boolean ready) {
    RuleContext context = new RuleContext(side, now, neutral, values);
    primary = exercise.primary(context);
    remember(nanos, exercise.credit(context), now.get(Measure.ANKLE_GAP));
    boolean wasMoving = counter.phase().moving();
    Optional<RepCounter.Ended> ended = counter.update(nanos, primary, ready);
    if (!wasMoving && counter.phase().moving()) {
      frames = 0;
      framesInView = 0;
      faults = exercise.faultRules().stream().map(rule -> new FaultTracker(rule, values)).toList();
    }
    if (counter.phase().moving()) {
      frames++;
      framesInView += exercise.judgedViews().contains(view) ? 1 : 0;
      follow(nanos, context, view);
    }
    return ended;
  }

  /** The movement that is going on, if any, is lost. */
  Optional<RepCounter.Ended> finish(long nanos, Reason reason) {
    return counter.leave(nanos, reason);
  }

  /** Median of the primary angle around a moment; empty when it was not seen then. */
  Optional<Double> primaryAround(long nanos) {
    return around(nanos, Angle::primary);
  }

  /** Median distance between the ankles around a moment, torso lengths; empty when not seen. */
  Optional<Double> ankleGapAround(long nanos) {
    return around(nanos, Angle::ankleGap);
  }

  private Optional<Double> around(long nanos, Function<Angle, Measurement> what) {
    double[] near =
        history.stream()
            .filter(a -> Math.abs(a.nanos() - nanos) <= AROUND_PEAK_NANOS)
            .map(what)
            .filter(Measurement::isJudged)
            .mapToDouble(Measurement::value)
            .toArray();
    return near.length == 0 ? Optional.empty() : Optional.of(RestWindow.median(near));
  }

  /** The primary angle's band at a moment. */
  double primarySdAt(long nanos) {
    return at(nanos).map(a -> a.primary().sd()).orElse(Double.NaN);
  }

  /** Share 0..1 of the movement that was seen from a view in which the range is judged. */
  double shareInView() {
    return frames == 0 ? 0 : (double) framesInView / frames;
  }

  /** The credited angle around the peak, never more than the peak; withheld when it was hidden. */
  Measurement creditAt(long nanos, double peakDeg) {
    Measurement atPeak =
        at(nanos).map(Angle::credit).orElse(Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    return around(nanos, Angle::credit)
        .map(credit -> Measurement.judged(Math.min(credit, peakDeg), primarySdAt(nanos)))
        .orElse(atPeak.isJudged() ? Measurement.withheld(Reason.TRUNK_HIDDEN) : atPeak);
  }

  private Optional<Angle> at(long nanos) {
    return history.stream().filter(a -> a.nanos() == nanos).findFirst();
  }

  private void remember(long nanos, Measurement credit, Measurement ankleGap) {
    history.addLast(new Angle(nanos, primary, credit, ankleGap));
    while (nanos - history.getFirst().nanos() > values.nanos(RepSettings.MAX_REP)) {
      history.removeFirst();
    }
  }

  private void follow(long nanos, RuleContext context, CameraView view) {
    for (FaultTracker fault : faults) {
      boolean wrongView = !fault.rule().views().contains(view);
      Measurement value =
          wrongView ? Measurement.withheld(reasonFor(view)) : fault.rule().signal().at(context);
      fault.update(nanos, counter.phase(), value);
    }
  }

  private static Reason reasonFor(CameraView view) {
    return switch (view) {
      case FRONT -> Reason.VIEW_FRONT;
      case SIDE -> Reason.NO_DEPTH;
      default -> Reason.VIEW_OBLIQUE;
    };
  }
}
