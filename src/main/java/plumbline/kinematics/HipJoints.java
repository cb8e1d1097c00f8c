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
 * above them, so that a lifted thigh would seem to hang (decision 11). Pure.
 */
public final class HipJoints {
  /**
   * How far above the joint the model puts the hip, torso lengths along the trunk: 0.02 to 0.10
   * with a lifted leg, on rendered people of four builds.
   */
  private static final double ABOVE_JOINT_TL = 0.05;

  private HipJoints() {}

  /** The pose with its hips moved; on the floor they are left where they are. */
  public static Pose of(Pose pose, Posture posture, double torsoPx) {
    if (!posture.isUpright()) {
      return pose;
    }
    Vec2 trunk = pose.midPx(Joint.HIP).minus(pose.midPx(Joint.SHOULDER));
    Vec2 shift = trunk.times(ABOVE_JOINT_TL * torsoPx / Math.max(trunk.length(), 1));
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (Landmark landmark : Landmark.inOrder()) {
      LandmarkPoint point = pose.get(landmark);
      boolean hip = landmark == Joint.HIP.on(Side.LEFT) || landmark == Joint.HIP.on(Side.RIGHT);
      points.add(hip ? point.withImagePx(point.imagePx().plus(shift)) : point);
    }
    return new Pose(points);
  }
}
