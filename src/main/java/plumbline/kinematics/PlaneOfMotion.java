package plumbline.kinematics;

import java.util.ArrayList;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * Shows a pose as a camera would see it that looks square at the plane in which the legs swing: the
 * ray of each landmark is cast onto the vertical plane through the hip of its own side. Immutable.
 *
 * <p>The picture is that of a pinhole with square pixels, straightened where the lens bends it, not
 * rolled. Angles do not depend on how far away the plane is.
 */
public final class PlaneOfMotion {
  /** A point that would come so much nearer or farther than its hip belongs to no body. */
  private static final double MAX_DEPTH_RATIO = 2;

  private static final Vec2 UNKNOWN = new Vec2(Double.NaN, Double.NaN);

  private final Vec2 centrePx;
  private final double focalPx;
  private final double sinPitch;
  private final double cosPitch;
  private final Vec3 along;
  private final Vec3 normal;

  /**
   * @param yawDeg how far the plane is turned away from the picture's, -90..90 degrees; positive
   *     when its right end is farther from the camera
   * @param pitchDeg how far the camera looks down, degrees
   * @param lens of the camera; its distortion has been taken out of the pose already
   */
  public PlaneOfMotion(double yawDeg, double pitchDeg, Lens lens) {
    centrePx = lens.centrePx();
    focalPx = lens.focalPx();
    sinPitch = Math.sin(Math.toRadians(pitchDeg));
    cosPitch = Math.cos(Math.toRadians(pitchDeg));
    double sinYaw = Math.sin(Math.toRadians(yawDeg));
    double cosYaw = Math.cos(Math.toRadians(yawDeg));
    along = new Vec3(cosYaw, 0, sinYaw);
    normal = new Vec3(-sinYaw, 0, cosYaw);
  }

  /**
   * The pose with its image positions moved into the plane, pixels in the scale of its hip, x to
   * the right and y along gravity; hips stay where they are. NaN where a ray misses the plane. All
   * else is unchanged, so what is asked of the picture itself (its border, which landmarks are
   * hidden) must still be asked of the pose as it was seen.
   */
  public Pose rectify(Pose pose) {
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (Landmark landmark : Landmark.inOrder()) {
      Vec2 hip = hipPx(pose, landmark);
      Vec2 moved = hip.plus(fromHip(hip, pose.px(landmark)));
      points.add(pose.get(landmark).withImagePx(moved));
    }
    return new Pose(points);
  }

  /** Where a point of the picture lies in the plane, from the hip that spans it; pixels. */
  Vec2 fromHip(Vec2 hipPx, Vec2 pointPx) {
    double depthRatio = depthRatio(hipPx, pointPx);
    if (!(depthRatio < MAX_DEPTH_RATIO && depthRatio > 1 / MAX_DEPTH_RATIO)) {
      return UNKNOWN;
    }
    Vec3 onPlane = level(pointPx).times(depthRatio).minus(level(hipPx));
    return new Vec2(onPlane.dot(along) * focalPx, onPlane.y() * focalPx);
  }

  /** How many times as far away as the hip a point of the plane is: below 1 it appears larger. */
  double depthRatio(Vec2 hipPx, Vec2 pointPx) {
    return normal.dot(level(hipPx)) / normal.dot(level(pointPx));
  }

  /** From one joint of a side to another, in the plane; pixels. */
  Vec2 line(Pose pose, Side side, Joint from, Joint to) {
    Vec2 hip = pose.px(Joint.HIP, side);
    return fromHip(hip, pose.px(to, side)).minus(fromHip(hip, pose.px(from, side)));
  }

  /** The ray through a pixel in axes of which the second is gravity's. */
  private Vec3 level(Vec2 px) {
    double y = (px.y() - centrePx.y()) / focalPx;
    return new Vec3(
        (px.x() - centrePx.x()) / focalPx, y * cosPitch + sinPitch, cosPitch - y * sinPitch);
  }

  private static Vec2 hipPx(Pose pose, Landmark landmark) {
    if (landmark == Landmark.NOSE) {
      return pose.midPx(Joint.HIP);
    }
    return pose.px(Joint.HIP, landmark.isLeft() ? Side.LEFT : Side.RIGHT);
  }
}
