package plumbline.kinematics;

import java.util.ArrayList;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Moves a standing person's hips to where the joints are: the points that the model calls hips lie
 * above and before them, so that a lifted thigh would seem to hang (decisions 11 and 19). Pure.
 */
public final class HipJoints {
  /**
   * How far above the joint the model puts the hip of a lifted leg, torso lengths along the trunk:
   * 0.04 to 0.11 on rendered people of four builds, 0.08 in the middle.
   */
  private static final double ABOVE_JOINT_TL = 0.07;

  /** How far before it, across the trunk: 0.02 to 0.15 on the same people, 0.06 in the middle. */
  private static final double BEFORE_JOINT_TL = 0.05;

  private HipJoints() {}

  /**
   * The pose with its hips moved; on the floor they are left where they are.
   *
   * @param front the direction in the picture to which the body faces; zero when it is not seen
   *     from the side (decision 19)
   */
  public static Pose of(Pose pose, Posture posture, double torsoPx, Vec2 front) {
    if (!posture.isUpright()) {
      return pose;
    }
    Vec2 trunk = pose.midPx(Joint.HIP).minus(pose.midPx(Joint.SHOULDER));
    Vec2 along = trunk.times(torsoPx / Math.max(trunk.length(), 1));
    Vec2 across = new Vec2(-along.y(), along.x());
    double back = -Math.signum(across.dot(front));
    Vec2 shift = along.times(ABOVE_JOINT_TL).plus(across.times(back * BEFORE_JOINT_TL));
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (Landmark landmark : Landmark.inOrder()) {
      LandmarkPoint point = pose.get(landmark);
      boolean hip = landmark == Joint.HIP.on(Side.LEFT) || landmark == Joint.HIP.on(Side.RIGHT);
      points.add(hip ? point.withImagePx(point.imagePx().plus(shift)) : point);
    }
    return new Pose(points);
  }
}
