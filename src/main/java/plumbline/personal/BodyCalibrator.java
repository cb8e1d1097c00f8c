package plumbline.personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Measures;
import plumbline.kinematics.PictureTurn;
import plumbline.kinematics.Reason;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.personal.BodyCalibration.Still;
import plumbline.personal.CalibrationView.Stage;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Leads through a body calibration without hands: keep still in the start pose, make a few
 * comfortable repetitions with each leg, say yes or no. One more repetition is a yes; keeping still
 * until the time is over is a no. Frames come in the order of their time, judged by the usual
 * settings; no clock is read. Single-threaded.
 */
public final class BodyCalibrator {
  /** Two frames further apart than this are a pause. */
  private static final double LONGEST_STEP_S = 0.5;

  private final Exercise exercise;
  private final ThresholdValues values;
  private final String camera;
  private final StillPose stillness;
  private final ComfortReps reps;
  private RiseWatch rises = new RiseWatch(List.of(), Measures.none(Reason.NO_NEUTRAL));
  private Stage stage = Stage.GET_READY;
  private @Nullable Still still;
  private @Nullable Placement placement;
  private Map<Reading, Double> rest = Map.of();
  private @Nullable BodyCalibration result;
  private List<OwnValue> own = List.of();
  private long lastNanos;
  private long offeredNanos;
  private double offeredS;

  /**
   * @param values of the settings file, without anything personal
   * @param camera what the camera or the file is called
   */
  public BodyCalibrator(Exercise exercise, ThresholdValues values, String camera) {
    this.exercise = exercise;
    this.values = values;
    this.camera = camera;
    stillness = new StillPose(values.get(PersonalRules.MAX_SD));
    reps = new ComfortReps((int) values.get(PersonalRules.REPS));
  }

  /** Where the person is after this frame. */
  public CalibrationView update(FrameAnalysis frame) {
    long now = frame.raw().timestampNanos();
    double passedS = Math.min(LONGEST_STEP_S, Math.max(0, (now - lastNanos) / 1e9));
    lastNanos = now;
    switch (stage) {
      case GET_READY -> awaitStartPose(frame);
      case STILL -> keepStill(frame);
      case COMFORT -> raise(frame);
      case OFFER -> awaitAnswer(frame, passedS);
      case ACCEPTED, DECLINED -> {}
    }
    return view();
  }

  /**
   * By what the next frames are to be judged: the usual settings, and how the picture is turned as
   * soon as that is known, so that the comfortable range is measured with it.
   */
  public ThresholdValues values() {
    Placement known = placement;
    return known == null
        ? values
        : values.with(PictureTurn.TURN, PersonalRange.turnDeg(known, values));
  }

  /** The person's answer to the offer. */
  public void answer(boolean yes) {
    if (stage == Stage.OFFER) {
      stage = yes ? Stage.ACCEPTED : Stage.DECLINED;
    }
  }

  /** Nothing is to be measured any more, and the usual numbers stay. */
  public void skip() {
    if (stage != Stage.ACCEPTED) {
      stage = Stage.DECLINED;
    }
  }

  private void awaitStartPose(FrameAnalysis frame) {
    if (isAtRest(frame)) {
      stillness.forget();
      stage = Stage.STILL;
      keepStill(frame);
    }
  }

  private void keepStill(FrameAnalysis frame) {
    if (!isAtRest(frame)) {
      stage = frame.inPosition() ? Stage.STILL : Stage.GET_READY;
      stillness.forget();
      return;
    }
    stillness.add(frame);
    if (stillness.seconds() >= values.get(PersonalRules.STILL) && stillness.tellsPlacement()) {
      still = stillness.primary();
      placement = stillness.placement(camera);
      rest = stillness.rest();
      rises = new RiseWatch(rules(), stillness.neutral());
      stage = Stage.COMFORT;
    }
  }

  /** At an angle to the camera the angles are told only once the legs have moved. */
  private static boolean isAtRest(FrameAnalysis frame) {
    boolean seen = frame.cannotSee().isEmpty() || frame.cannotSee().get() == Reason.VIEW_OBLIQUE;
    return frame.inPosition() && seen && frame.working().isEmpty();
  }

  private void raise(FrameAnalysis frame) {
    rises.add(frame, values);
    for (RepVerdict verdict : frame.newVerdicts()) {
      if (verdict instanceof Rep rep && rep.exercise().equals(exercise.id())) {
        reps.add(rep);
      }
    }
    if (reps.areDone()) {
      offer(frame.raw().timestampNanos());
    }
  }

  private void offer(long nanos) {
    Map<Side, Double> comfort = reps.mediansDeg();
    if (comfort.isEmpty() || still == null || placement == null) {
      stage = Stage.DECLINED; // nothing could be judged from here
      return;
    }
    BodyCalibration measured =
        new BodyCalibration(
            exercise.id(), reps.variant(), placement, still, rest, comfort, rises.largest());
    result = measured;
    own = chosen().map(v -> new PersonalRange(v, values).of(measured)).orElse(List.of());
    offeredNanos = nanos;
    stage = Stage.OFFER;
  }

  private Optional<Variant> chosen() {
    return exercise.variants().stream().filter(v -> v.name().equals(reps.variant())).findFirst();
  }

  private List<FaultRule> rules() {
    return exercise.variants().stream()
        .flatMap(v -> v.faultRules().stream())
        .filter(FaultRule::dependsOnOwnWay)
        .distinct()
        .toList();
  }

  private void awaitAnswer(FrameAnalysis frame, double passedS) {
    boolean again =
        frame.newVerdicts().stream()
            .anyMatch(v -> v instanceof Rep rep && rep.startNanos() >= offeredNanos);
    // A repetition that is going on is an answer that is being given.
    offeredS += frame.working().isPresent() ? 0 : passedS;
    if (again) {
      stage = Stage.ACCEPTED;
    } else if (offeredS >= values.get(PersonalRules.ANSWER)) {
      stage = Stage.DECLINED;
    }
  }

  private CalibrationView view() {
    Map<Side, Integer> done = reps.done();
    return new CalibrationView(
        exercise.id(),
        stage,
        progress(done),
        done,
        reps.asked(),
        stage == Stage.COMFORT ? reps.turn() : Optional.empty(),
        Optional.ofNullable(result),
        own);
  }

  private double progress(Map<Side, Integer> done) {
    return switch (stage) {
      case GET_READY -> 0;
      case STILL -> Math.min(1, stillness.seconds() / values.get(PersonalRules.STILL));
      case COMFORT ->
          done.values().stream().mapToInt(Integer::intValue).sum() / (2.0 * reps.asked());
      case OFFER -> Math.min(1, offeredS / values.get(PersonalRules.ANSWER));
      case ACCEPTED, DECLINED -> 1;
    };
  }
}
