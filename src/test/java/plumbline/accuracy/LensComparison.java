package plumbline.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Optics;
import plumbline.scoring.Exercise;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/**
 * One clip judged by the assumed lens, by its true one as a calibrated camera has it, and both
 * again with its landmarks bent as a wide lens would bend the picture.
 *
 * @param fieldDeg how wide the true lens sees
 */
record LensComparison(
    String clip,
    String model,
    String exercise,
    CameraView view,
    double fieldDeg,
    Errors assumed,
    Errors calibrated,
    Errors bentAssumed,
    Errors bentCalibrated) {

  private static final Set<Measure> LEG =
      Set.of(
          Measure.THIGH_ELEVATION,
          Measure.SHANK_ELEVATION,
          Measure.LEG_ELEVATION,
          Measure.KNEE_FLEXION);

  /** Of a webcam whose straight lines are visibly bent near the border. */
  static final Distortion WIDE = new Distortion(-0.18, 0.04, 0, 0, 0);

  /**
   * Errors in degrees.
   *
   * @param peaks of the primary angle, told ones
   * @param frames of the angles of thigh, shank, leg and knee in every frame, told ones
   */
  record Errors(List<Double> peaks, List<Double> frames) {
    /** Only what was told by the other lens too, so that the two are of the same movements. */
    Errors toldBy(Errors other) {
      return new Errors(told(peaks, other.peaks), told(frames, other.frames));
    }

    private static List<Double> told(List<Double> mine, List<Double> others) {
      List<Double> both = new ArrayList<>();
      for (int i = 0; i < mine.size(); i++) {
        both.add(others.get(i).isNaN() ? others.get(i) : mine.get(i));
      }
      return both;
    }

    Statistics ofPeaks() {
      return Statistics.of(peaks.stream().mapToDouble(d -> d).toArray());
    }

    Statistics ofFrames() {
      return Statistics.of(frames.stream().mapToDouble(d -> d).toArray());
    }

    static Errors together(List<Errors> all) {
      return new Errors(
          all.stream().flatMap(e -> e.peaks.stream()).toList(),
          all.stream().flatMap(e -> e.frames.stream()).toList());
    }
  }

  /** Empty when nothing is exactly known about the clip. */
  static Optional<LensComparison> of(
      Clip clip, String model, ErrorBands bands, List<PoseFrame> landmarks) throws IOException {
    Optional<Truth> known = clip.truth();
    Optional<Exercise> exercise = known.flatMap(t -> ExerciseCatalog.find(t.exerciseId()));
    if (known.isEmpty() || exercise.isEmpty()) {
      return Optional.empty();
    }
    Truth truth = known.get();
    Lens lens = TrueLens.of(clip);
    Lens bending = new Lens(lens.size(), lens.fxPx(), lens.fyPx(), lens.centrePx(), WIDE);
    List<PoseFrame> bent = landmarks.stream().map(frame -> bent(frame, bending)).toList();
    Judge judge = new Judge(truth, exercise.get(), bands);
    return Optional.of(
        new LensComparison(
            clip.name(),
            model,
            truth.exercise(),
            truth.view(),
            lens.fieldOfViewDeg(),
            judge.by(Optics.unknown(), landmarks),
            judge.by(Optics.of(List.of(lens)), landmarks),
            judge.by(Optics.unknown(), bent),
            judge.by(Optics.of(List.of(bending)), bent)));
  }

  private record Judge(Truth truth, Exercise exercise, ErrorBands bands) {
    Errors by(Optics optics, List<PoseFrame> landmarks) {
      Judgement said = Judgement.of(List.of(exercise), bands, optics, landmarks);
      RangeGoal range = truth.variant(exercise).goals(ThresholdValues.defaults()).range();
      return new Errors(
          RepComparison.of(truth, range, said.only(Rep.class)).pairs().stream()
              .map(pair -> pair.peakErrorDeg().orElse(Double.NaN))
              .toList(),
          new FrameComparison(truth)
              .of(said.frames()).stream()
                  .filter(sample -> LEG.contains(sample.measure()))
                  .map(Sample::error)
                  .toList());
    }
  }

  private static PoseFrame bent(PoseFrame frame, Lens lens) {
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        frame.pose().map(pose -> bent(pose, lens)),
        frame.plausibility(),
        frame.person());
  }

  private static Pose bent(Pose pose, Lens lens) {
    List<LandmarkPoint> points = new ArrayList<>();
    for (LandmarkPoint point : pose.landmarks()) {
      Vec2 straight = point.imagePx().minus(lens.centrePx()).times(1 / lens.fxPx());
      Vec2 bent = lens.centrePx().plus(WIDE.bend(straight).times(lens.fxPx()));
      points.add(point.withImagePx(bent));
    }
    return new Pose(points);
  }
}
