package plumbline.analysis;

import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells to which side of the picture an upright person faces: by nose, chest and both feet, each
 * with one vote. A turn is believed once it lasts. Single-threaded.
 */
final class Facing {
  private static final Threshold DWELL =
      new ThresholdTable("twist-toe-touch")
          .millis(
              "facing_flip_dwell_ms", 600, 200, 3000, "D", "A turn is believed after this long.");

  private static final Vec2 UP = new Vec2(0, -1);
  private static final Vec2 DOWN = new Vec2(0, 1);

  private final long dwellNanos;
  private int sign;
  private long otherSince = Long.MAX_VALUE;

  Facing(ThresholdValues values) {
    dwellNanos = values.nanos(DWELL);
  }

  static List<Threshold> thresholds() {
    return List.of(DWELL);
  }

  /** The direction in the picture to which the front of the body points. */
  Vec2 front(long nanos, Pose pose, Posture posture) {
    if (posture == Posture.SUPINE) {
      return UP;
    }
    if (posture == Posture.QUADRUPED) {
      return DOWN;
    }
    follow(nanos, votes(pose));
    return new Vec2(sign, 0);
  }

  void reset() {
    sign = 0;
    otherSince = Long.MAX_VALUE;
  }

  private void follow(long nanos, int votes) {
    int now = votes == 0 ? sign : Integer.signum(votes);
    if (sign == 0 || now == sign) {
      sign = now == 0 ? 1 : now;
      otherSince = Long.MAX_VALUE;
      return;
    }
    otherSince = Math.min(otherSince, nanos);
    if (nanos - otherSince >= dwellNanos) {
      sign = now;
      otherSince = Long.MAX_VALUE;
    }
  }

  private static int votes(Pose pose) {
    double nose = pose.px(Landmark.NOSE).x() - pose.midPx(Joint.EAR).x();
    Vec3 trunk = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    Vec3 chest =
        pose.worldM(Joint.SHOULDER, Side.LEFT)
            .minus(pose.worldM(Joint.SHOULDER, Side.RIGHT))
            .cross(trunk);
    return sign(nose) + sign(chest.x()) + foot(pose, Side.LEFT) + foot(pose, Side.RIGHT);
  }

  private static int foot(Pose pose, Side side) {
    return sign(pose.px(Joint.FOOT_INDEX, side).x() - pose.px(Joint.HEEL, side).x());
  }

  private static int sign(double value) {
    return (int) Math.signum(value);
  }
}
