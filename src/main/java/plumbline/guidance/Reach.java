package plumbline.guidance;

import java.util.List;
import java.util.stream.IntStream;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.scoring.Lever;

/**
 * Where the end of a moving leg will be on its way to the top, in the picture: it turns about the
 * hip from its rest, as rigid as it can be. Immutable.
 *
 * @param toBack the leg turns towards the back of the body
 * @param straight the whole leg is lifted to its aim, else the thigh
 */
record Reach(boolean toBack, boolean straight) {
  private static final int STEPS = 4;

  static Reach of(Lever lever, Posture posture) {
    // On hands and knees the whole leg goes out to the back, whatever is measured of it.
    boolean straight = lever.end() == Joint.ANKLE || posture == Posture.QUADRUPED;
    return new Reach(lever.backward(), straight);
  }

  /**
   * Points on the way up.
   *
   * @param front to where the front of the body points in the picture
   * @param targetDeg how far the thigh or leg turns from the trunk's own line
   */
  List<Vec2> way(Pose pose, Side side, Vec2 front, double targetDeg) {
    Vec2 hip = pose.px(Joint.HIP, side);
    Vec2 along = unit(pose.midPx(Joint.HIP).minus(pose.midPx(Joint.SHOULDER)));
    Vec2 across = unit(front.minus(along.times(front.dot(along))));
    Vec2 lifted = toBack ? across.times(-1) : across;
    double length = length(pose, side);
    return IntStream.rangeClosed(1, STEPS)
        .mapToDouble(step -> Math.toRadians(targetDeg * step / STEPS))
        .mapToObj(
            rad ->
                hip.plus(
                    along.times(length * Math.cos(rad)).plus(lifted.times(length * Math.sin(rad)))))
        .toList();
  }

  private double length(Pose pose, Side side) {
    double thigh = pose.px(Joint.HIP, side).distanceTo(pose.px(Joint.KNEE, side));
    double shank = pose.px(Joint.KNEE, side).distanceTo(pose.px(Joint.ANKLE, side));
    return straight ? thigh + shank : thigh;
  }

  private static Vec2 unit(Vec2 v) {
    return v.times(1 / Math.max(v.length(), 1e-9));
  }
}
