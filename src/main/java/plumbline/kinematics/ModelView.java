package plumbline.kinematics;

import java.util.Collection;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * What the model's metres of one pose say about the camera: coarse, but there from the first frame.
 *
 * <p>The model sees a crop around the person, so its axes are those of a camera that is aimed at
 * the hips; they are turned back to the camera's own.
 *
 * @param yawDeg turn of the sagittal plane away from the picture's, -90..90; see {@link PlaneFit}
 * @param pitchDeg how far the camera looks down
 */
record ModelView(double yawDeg, double pitchDeg) {
  /** In the model's metres upright people lean towards the camera by so much. */
  private static final double LEAN_DEG = 4;

  /** Feet no farther apart in height than this both stand on the floor. */
  private static final double MAX_STEP_M = 0.1;

  static ModelView of(Pose pose, Lens lens, Posture posture) {
    Aim aim = new Aim(pose.midPx(Joint.HIP), lens);
    Vec3 across = aim.inCamera(across(pose));
    Vec3 away = across.z() < 0 ? across.times(-1) : across;
    double yawDeg = Math.toDegrees(Math.atan2(-away.x(), away.z()));
    return new ModelView(
        yawDeg, isOnTheFloor(posture) ? levelDeg(away) : uprightPitchDeg(aim.inCamera(up(pose))));
  }

  /** Whether the camera is told from this pose: upright, a raised foot pulls the line askew. */
  static boolean isClear(Pose pose, Posture posture) {
    double stepM =
        Math.abs(
            pose.worldM(Joint.ANKLE, Side.LEFT).y() - pose.worldM(Joint.ANKLE, Side.RIGHT).y());
    return isOnTheFloor(posture) || stepM < MAX_STEP_M;
  }

  /** The middle of some views, of which there must be at least one. */
  static ModelView middle(Collection<ModelView> views) {
    double cos = 0;
    double sin = 0;
    for (ModelView each : views) {
      cos += Math.cos(2 * Math.toRadians(each.yawDeg));
      sin += Math.sin(2 * Math.toRadians(each.yawDeg));
    }
    double[] pitches = views.stream().mapToDouble(ModelView::pitchDeg).sorted().toArray();
    return new ModelView(Math.toDegrees(Math.atan2(sin, cos)) / 2, pitches[pitches.length / 2]);
  }

  private static boolean isOnTheFloor(Posture posture) {
    return posture == Posture.SUPINE || posture == Posture.QUADRUPED;
  }

  private static double uprightPitchDeg(Vec3 up) {
    return Math.toDegrees(Math.atan2(-up.z(), -up.y())) - LEAN_DEG;
  }

  /** On the floor the hips and shoulders lie level from side to side. */
  private static double levelDeg(Vec3 away) {
    return Math.toDegrees(Math.atan2(-away.y(), away.z()));
  }

  private static Vec3 across(Pose pose) {
    return line(pose, Joint.SHOULDER).plus(line(pose, Joint.HIP));
  }

  private static Vec3 line(Pose pose, Joint joint) {
    return pose.worldM(joint, Side.LEFT).minus(pose.worldM(joint, Side.RIGHT));
  }

  private static Vec3 up(Pose pose) {
    return pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.ANKLE));
  }

  /** The direction in which a camera aimed at a pixel would look, from the real one's axis. */
  private record Aim(double rightRad, double downRad) {
    Aim(Vec2 px, Lens lens) {
      this(
          Math.atan((px.x() - lens.centrePx().x()) / lens.focalPx()),
          Math.atan((px.y() - lens.centrePx().y()) / lens.focalPx()));
    }

    Vec3 inCamera(Vec3 v) {
      double y = v.y() * Math.cos(downRad) + v.z() * Math.sin(downRad);
      double z = v.z() * Math.cos(downRad) - v.y() * Math.sin(downRad);
      return new Vec3(
          v.x() * Math.cos(rightRad) + z * Math.sin(rightRad),
          y,
          z * Math.cos(rightRad) - v.x() * Math.sin(rightRad));
    }
  }
}
