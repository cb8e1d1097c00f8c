package plumbline.kinematics;

import java.util.Optional;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec3;

/**
 * What is measured in the model's metres. Their depth is its weakest output, so they tell only what
 * the picture cannot.
 */
final class SpaceMeasures {
  /**
   * In the model's metres a far thigh stays short of level: it showed 0.63 to 0.77 of its elevation
   * at 84 to 112 degrees, and less lower down (rendered people, 47 to 56 degrees off the side).
   */
  private static final double SHARE_IN_SPACE = 0.7;

  /** That share of a level thigh, turned into degrees. */
  private static final double FAR_IN_SPACE_BAND_DEG = 15;

  /** A near thigh that is up at all shows in the far one too, lower by 20 degrees or more. */
  private static final double COPIED_FROM_DEG = 30;

  /** A far thigh that is higher than the near one by so much is up itself. */
  private static final double COPIED_DEG = 10;

  private final Sight sight;
  private final Scene scene;
  private final Pose pose;

  SpaceMeasures(Sight sight, Scene scene) {
    this.sight = sight;
    this.scene = scene;
    pose = scene.pose();
  }

  /**
   * The thigh on hands and knees against the vertical, by the model's metres: a glimpse, which is
   * enough to follow a movement and to tell a clearly full one (decision 9).
   */
  Measurement thigh(Side side) {
    if (!sight.glimpses(side, Joint.HIP, Joint.KNEE)) {
      return Measurement.withheld(sight.problem(side, Joint.KNEE).orElse(Reason.VIEW_OBLIQUE));
    }
    double far = thighDeg(side);
    double near = thighDeg(side.opposite());
    boolean copied = near > COPIED_FROM_DEG && far - near < COPIED_DEG;
    return Double.isFinite(far) && !copied
        ? Measurement.glimpsed(far / SHARE_IN_SPACE, FAR_IN_SPACE_BAND_DEG, Reason.VIEW_OBLIQUE)
        : Measurement.withheld(Reason.VIEW_OBLIQUE);
  }

  /** 0 = hanging straight down, positive = away from the head. */
  private double thighDeg(Side side) {
    Vec3 thigh = pose.worldM(Joint.KNEE, side).minus(pose.worldM(Joint.HIP, side));
    Vec3 trunk = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    double pitch = Math.toRadians(scene.cameraPitchDeg().orElse(0));
    Vec3 down = new Vec3(0, Math.cos(pitch), Math.sin(pitch));
    double hanging = thigh.dot(down);
    Vec3 level = thigh.minus(down.times(hanging));
    double back = -Math.signum(level.dot(trunk));
    return back * Math.toDegrees(Math.atan2(level.length(), hanging));
  }

  /** Of the shoulders against the hips; told coarsely. */
  Measurement trunkTwist() {
    Optional<Reason> problem =
        sight
            .trunkProblem()
            .or(() -> sight.problem(sight.near().opposite(), Joint.SHOULDER, Joint.HIP));
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec3 axis = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    Vec3 shoulders = across(Joint.SHOULDER, axis);
    Vec3 hips = across(Joint.HIP, axis);
    double sine = shoulders.cross(hips).dot(axis) / Math.max(axis.length(), 1e-9);
    double twist = Math.toDegrees(Math.atan2(sine, hips.dot(shoulders)));
    return Measurement.told(twist);
  }

  private Vec3 across(Joint joint, Vec3 axis) {
    Vec3 line = pose.worldM(joint, Side.LEFT).minus(pose.worldM(joint, Side.RIGHT));
    return line.minus(axis.times(line.dot(axis) / Math.max(axis.dot(axis), 1e-9)));
  }
}
