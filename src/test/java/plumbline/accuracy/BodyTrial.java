package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.analysis.AnalyzerRelay;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration;
import plumbline.personal.BodyCalibrator;
import plumbline.personal.CalibrationView;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * One clip with and without a body calibration that was made of its own beginning: the rest before
 * the first movement, played back and forth for some seconds, and the first repetitions of each
 * side. Compared are the movements that come after those.
 *
 * @param tiltDeg by how much the landmarks were turned about the middle of the picture, as a tilted
 *     camera turns it
 * @param calibration what was measured; empty when the clip is too short for it, or not seen
 * @param before errors of the peaks without it, degrees
 * @param after with it
 * @param faultsBefore faults that were found, and those that were invented
 */
record BodyTrial(
    String clip,
    String exercise,
    CameraView view,
    double tiltDeg,
    Optional<BodyCalibration> calibration,
    List<Double> before,
    List<Double> after,
    FaultComparison faultsBefore,
    FaultComparison faultsAfter) {

  private static final double REST_S = 6;

  /** A little less than what the set-up assistant asks to be put right. */
  static final double TILT_DEG = 8;

  /** The clip as it is, and turned either way; nothing of a clip that cannot be judged. */
  static List<BodyTrial> of(
      Clip clip, Truth truth, Exercise exercise, ErrorBands bands, List<PoseFrame> landmarks) {
    List<BodyTrial> trials = new ArrayList<>();
    for (double tiltDeg : new double[] {0, TILT_DEG, -TILT_DEG}) {
      trials.add(of(clip, truth, exercise, bands, turned(landmarks, tiltDeg), tiltDeg));
    }
    return trials;
  }

  static BodyTrial of(
      Clip clip,
      Truth truth,
      Exercise exercise,
      ErrorBands bands,
      List<PoseFrame> landmarks,
      double tiltDeg) {
    List<PoseFrame> frames = withLongRest(truth, landmarks);
    ThresholdValues usual = ThresholdValues.defaults();
    Optional<BodyCalibration> calibration = calibrate(exercise, usual, frames);
    ThresholdValues own =
        calibration
            .map(c -> PersonalRange.apply(range(exercise, usual).of(c), usual))
            .orElse(usual);
    ThresholdValues measuring = usual.with(PictureTurn.TURN, own.get(PictureTurn.TURN));
    RepComparison before = judge(truth, exercise, usual, bands, frames);
    RepComparison after = judge(truth, exercise, measuring, bands, frames);
    Variant variant = truth.variant(exercise);
    return new BodyTrial(
        clip.name(),
        truth.exercise(),
        truth.view(),
        tiltDeg,
        calibration,
        errors(before),
        errors(after),
        FaultComparison.of(truth, variant, later(before)),
        FaultComparison.of(truth, variant, later(after)));
  }

  private static PersonalRange range(Exercise exercise, ThresholdValues usual) {
    return new PersonalRange(exercise.variants().get(0), usual);
  }

  private static Optional<BodyCalibration> calibrate(
      Exercise exercise, ThresholdValues usual, List<PoseFrame> frames) {
    BodyCalibrator calibrator = new BodyCalibrator(exercise, usual, "clip");
    AnalyzerRelay relay =
        new AnalyzerRelay(values -> Analyzers.of(List.of(exercise), values), usual);
    for (PoseFrame frame : frames) {
      if (!calibrator.values().equals(relay.values()) && relay.mayChange()) {
        relay.change(calibrator.values());
      }
      CalibrationView view = calibrator.update(relay.analyze(frame));
      if (view.result().isPresent()) {
        return view.result();
      }
    }
    return Optional.empty();
  }

  private static RepComparison judge(
      Truth truth,
      Exercise exercise,
      ThresholdValues values,
      ErrorBands bands,
      List<PoseFrame> frames) {
    SessionAnalyzer analyzer = new SessionAnalyzer(List.of(exercise), values, bands);
    List<RepVerdict> verdicts = new ArrayList<>();
    frames.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    List<Rep> reps = verdicts.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
    Variant variant = truth.variant(exercise);
    return RepComparison.of(truth, variant.goals(ThresholdValues.defaults()).range(), reps);
  }

  private static List<Double> errors(RepComparison reps) {
    return later(reps).pairs().stream()
        .filter(pair -> pair.peakErrorDeg().isPresent())
        .map(pair -> pair.peakErrorDeg().getAsDouble())
        .toList();
  }

  /** Without the first two movements of each side, which are the calibration's. */
  private static RepComparison later(RepComparison all) {
    Map<Side, List<Pair>> bySide =
        all.pairs().stream().collect(Collectors.groupingBy(pair -> pair.truth().side()));
    List<Pair> kept =
        all.pairs().stream()
            .filter(pair -> bySide.get(pair.truth().side()).indexOf(pair) >= 2)
            .toList();
    return new RepComparison(kept, all.invented());
  }

  private static List<PoseFrame> turned(List<PoseFrame> frames, double deg) {
    return frames.stream()
        .map(
            f ->
                new PoseFrame(
                    f.index(),
                    f.timestampNanos(),
                    f.size(),
                    f.pose().map(pose -> PictureTurn.undo(pose, -deg, f.size())),
                    f.plausibility(),
                    f.person()))
        .toList();
  }

  /** The clip without the way into position, and before it the first rest for some seconds. */
  private static List<PoseFrame> withLongRest(Truth truth, List<PoseFrame> frames) {
    double firstS = truth.reps().get(0).start() - 0.1;
    List<PoseFrame> used = frames.stream().filter(f -> f.timeS() >= truth.introEnd()).toList();
    List<PoseFrame> rest = used.stream().filter(f -> f.timeS() < firstS).toList();
    if (rest.size() < 3) {
      return used;
    }
    long stepNanos = rest.get(1).timestampNanos() - rest.get(0).timestampNanos();
    int count = (int) Math.round(REST_S * 1e9 / stepNanos);
    List<PoseFrame> all = new ArrayList<>();
    for (int i = -count; i < 0; i++) {
      int at = Math.floorMod(i, 2 * rest.size() - 2);
      PoseFrame shown = rest.get(at < rest.size() ? at : 2 * rest.size() - 2 - at);
      all.add(
          new PoseFrame(
              i,
              rest.get(0).timestampNanos() + i * stepNanos,
              shown.size(),
              shown.pose(),
              shown.plausibility(),
              shown.person()));
    }
    all.addAll(used);
    return all;
  }
}
