package plumbline.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.HipJoints;
import plumbline.kinematics.Kinematics;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Limbs;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.kinematics.Scene;
import plumbline.kinematics.Sight;
import plumbline.thresholds.ThresholdValues;

/**
 * What the program would tell of somebody who stands, had it no view to mind: to show what its
 * withholding is worth.
 */
final class PlainAngles {
  private static final TrueMeasures IN_SPACE = new TrueMeasures(Posture.STANDING, 1);

  private PlainAngles() {}

  /** In the picture, as if it were seen straight from the side; glimpses are values too. */
  static Measurement inPicture(FrameAnalysis frame, ErrorBands bands, Measure measure, Side side) {
    return frame
        .smoothed()
        .filter(pose -> frame.near().isPresent() && frame.front().isPresent())
        .map(pose -> asFromTheSide(frame, bands, pose).get(measure, side))
        .orElse(Measurement.withheld(Reason.NOBODY));
  }

  private static Measures asFromTheSide(FrameAnalysis frame, ErrorBands bands, Pose pose) {
    double torsoPx = pose.torsoPx();
    Scene scene =
        new Scene(
            HipJoints.of(pose, Posture.STANDING, torsoPx, frame.front().orElseThrow()),
            Posture.STANDING,
            frame.front().orElseThrow(),
            torsoPx,
            CameraView.SIDE,
            false,
            Limbs.UNKNOWN,
            Optional.empty(),
            OptionalDouble.empty(),
            Lens.assumed(frame.raw().size()));
    Side near = frame.near().orElseThrow();
    Sight sight = new Sight(pose, frame.raw().size(), near, ThresholdValues.defaults());
    return new Kinematics(sight, scene, bands).measureAll();
  }

  /** Between the points that the model itself puts into space; NaN when nobody is seen. */
  static double inSpace(FrameAnalysis frame, Measure measure, Side side) {
    return frame
        .smoothed()
        .map(pose -> Reference.inSpace(0, upright(pose)))
        .map(moment -> IN_SPACE.of(moment, measure, side).orElseThrow())
        .orElse(Double.NaN);
  }

  /** The model's y points down and its z away from the camera: turned half round its x. */
  private static List<Vec3> upright(Pose pose) {
    return Landmark.inOrder().stream()
        .map(landmark -> pose.get(landmark).worldM())
        .map(p -> new Vec3(p.x(), -p.y(), -p.z()))
        .toList();
  }
}
