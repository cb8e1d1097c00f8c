package plumbline.personal;

import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;
import plumbline.personal.BodyCalibration.Line;

/**
 * How the picture lies, told from what is level or upright about a person at rest: trunk and legs
 * of somebody who lies, knees and hands on the floor, a body that stands. Only its change means
 * something: builds differ, and a camera beside the middle shears the floor. Pure.
 */
final class FloorLine {
  private FloorLine() {}

  /** Degrees clockwise in the picture, -90..90; NaN in no posture. */
  static double deg(Pose pose, Posture posture) {
    return switch (posture) {
      case SUPINE -> levelDeg(pose, Joint.SHOULDER, Joint.HIP);
      case QUADRUPED -> levelDeg(pose, Joint.WRIST, Joint.KNEE);
      case STANDING, WALKING -> plumbDeg(pose);
      case NONE -> Double.NaN;
    };
  }

  /** What it tells from there. */
  static Line kind(Posture posture, CameraView view) {
    if (posture.isUpright()) {
      return Line.PLUMB;
    }
    return view == CameraView.SIDE ? Line.LEVEL : Line.SHEARED;
  }

  private static double levelDeg(Pose pose, Joint from, Joint to) {
    Vec2 line = pose.midPx(to).minus(pose.midPx(from));
    return Math.toDegrees(Math.atan(line.y() / line.x()));
  }

  private static double plumbDeg(Pose pose) {
    Vec2 up = pose.midPx(Joint.SHOULDER).minus(pose.midPx(Joint.ANKLE));
    return Math.toDegrees(Math.atan2(up.x(), -up.y()));
  }
}
