package plumbline.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import plumbline.analysis.AnalyzerRelay;
import plumbline.body.ImageSize;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Measure;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration.Line;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.personal.BodyCalibration.Still;
import plumbline.scoring.Exercise;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** Synthetic people who are measured. */
public final class People {
  static final ThresholdValues USUAL = ThresholdValues.defaults();

  private People() {}

  /** Keeps still for some seconds, then lifts to these angles, left and right in turn. */
  static Motion lifting(Drill drill, double stillS, double... peaksDeg) {
    Motion motion = new Motion(drill.start(), 30, 7).noise(0.3).rest(stillS);
    for (int i = 0; i < peaksDeg.length; i++) {
      lift(motion, drill, i % 2 == 0 ? Side.LEFT : Side.RIGHT, peaksDeg[i]);
    }
    return motion;
  }

  static Motion lift(Motion motion, Drill drill, Side side, double peakDeg) {
    Drill.Pace pace = drill.pace();
    return motion
        .lift(
            pace.upS(),
            pace.holdS(),
            pace.downS(),
            (way, body) -> drill.lift(body, side, peakDeg, way))
        .rest(1);
  }

  /** As a tilted camera sees it: turned clockwise. */
  static List<PoseFrame> tilted(List<PoseFrame> frames, double deg) {
    ImageSize size = frames.get(0).size();
    return changed(frames, pose -> PictureTurn.undo(pose, -deg, size));
  }

  /** From nearer, about the middle of the picture. */
  static List<PoseFrame> nearer(List<PoseFrame> frames, double times) {
    return changed(
        frames,
        pose ->
            new Pose(
                pose.landmarks().stream()
                    .map(point -> point.withImagePx(point.imagePx().times(times)))
                    .map(LandmarkPoint::inSinglePrecision)
                    .toList()));
  }

  private static List<PoseFrame> changed(List<PoseFrame> frames, UnaryOperator<Pose> change) {
    return frames.stream()
        .map(f -> new PoseFrame(f.index(), f.timestampNanos(), f.size(), f.pose().map(change)))
        .toList();
  }

  static Exercise exercise(Drill drill) {
    return ExerciseCatalog.find(drill.exercise()).orElseThrow();
  }

  static Variant variant(Drill drill) {
    return exercise(drill).variants().stream()
        .filter(v -> v.name().equals(drill.variant()))
        .findFirst()
        .orElseThrow();
  }

  /** Where the person is after each frame. */
  static List<CalibrationView> measure(
      BodyCalibrator calibrator, Drill drill, List<PoseFrame> frames) {
    AnalyzerRelay relay = new AnalyzerRelay(v -> Analyzers.of(List.of(exercise(drill)), v), USUAL);
    List<CalibrationView> views = new ArrayList<>();
    for (PoseFrame frame : frames) {
      if (!calibrator.values().equals(relay.values()) && relay.mayChange()) {
        relay.change(calibrator.values());
      }
      views.add(calibrator.update(relay.analyze(frame)));
    }
    return views;
  }

  /** Somebody whose legs comfortably go so far, by an upright camera. */
  public static BodyCalibration reaching(Drill drill, double leftDeg, double rightDeg) {
    return new BodyCalibration(
        drill.exercise(),
        drill.variant(),
        new Placement("camera 0", new ImageSize(640, 480), 168, 0.5, Line.LEVEL),
        new Still(0.4, 0.3),
        Map.of(Reading.of(Measure.KNEE_FLEXION, Side.LEFT), 4.25),
        Map.of(Side.LEFT, leftDeg, Side.RIGHT, rightDeg),
        Map.of());
  }
}
