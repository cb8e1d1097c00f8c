package plumbline.guidance;

import java.util.OptionalDouble;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;

/**
 * How far the camera is tilted sideways, told from what is level or upright about a person at rest:
 * the trunk of somebody who lies, hands and knees on the floor, a body that stands.
 */
final class Level {
  private Level() {}

  /** Degrees, 0..90; empty where it cannot be told. Lines on the floor tell only from the side. */
  static OptionalDouble rollDeg(Pose pose, Posture posture, CameraView view) {
    if (posture == Posture.STANDING) {
      Vec2 up = pose.midPx(Joint.SHOULDER).minus(pose.midPx(Joint.ANKLE));
      return OptionalDouble.of(Math.toDegrees(Math.atan2(Math.abs(up.x()), Math.abs(up.y()))));
    }
    if (view != CameraView.SIDE) {
      return OptionalDouble.empty();
    }
    return switch (posture) {
      case SUPINE -> slopeDeg(pose, Joint.SHOULDER, Joint.HIP);
      case QUADRUPED -> slopeDeg(pose, Joint.WRIST, Joint.KNEE);
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble slopeDeg(Pose pose, Joint from, Joint to) {
    Vec2 line = pose.midPx(to).minus(pose.midPx(from));
    return OptionalDouble.of(Math.toDegrees(Math.atan2(Math.abs(line.y()), Math.abs(line.x()))));
  }
}
