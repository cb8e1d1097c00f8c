package plumbline.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Puts a bent knee back to where thigh and shank meet: between two readings of the same leg the
 * model puts it half way, and both bones look too short while hip and foot are right. A bone that
 * points at the camera makes one of them short, not both. Only of the nearer leg: the farther one
 * looks shorter anyway, and is read from the nearer one (decision 34). Pure.
 */
public final class KneeJoints {
  /** Both bones look shorter than this share of what they usually do. */
  private static final double SHORT = 0.9;

  /** A leg is surely bent when hip and foot are nearer than this share of its length. */
  private static final double BENT = 0.85;

  private KneeJoints() {}

  /**
   * The pose with such a knee moved; the same one where there is none.
   *
   * @param pose seen from the side
   * @param near the nearer leg
   */
  public static Pose of(Pose pose, Side near, Limbs limbs, double torsoPx) {
    OptionalDouble thighTl = limbs.thighTl();
    OptionalDouble shankTl = limbs.shankTl();
    if (thighTl.isEmpty() || shankTl.isEmpty()) {
      return pose;
    }
    Vec2 knee = knee(pose, near, thighTl.getAsDouble() * torsoPx, shankTl.getAsDouble() * torsoPx);
    if (knee.equals(pose.px(Joint.KNEE, near))) {
      return pose;
    }
    Landmark moved = Joint.KNEE.on(near);
    List<LandmarkPoint> points = new ArrayList<>(pose.landmarks());
    points.set(Landmark.inOrder().indexOf(moved), pose.get(moved).withImagePx(knee));
    return new Pose(points);
  }

  private static Vec2 knee(Pose pose, Side side, double thighPx, double shankPx) {
    Vec2 hip = pose.px(Joint.HIP, side);
    Vec2 knee = pose.px(Joint.KNEE, side);
    Vec2 leg = pose.px(Joint.ANKLE, side).minus(hip);
    double length = leg.length();
    boolean bothShort =
        knee.distanceTo(hip) < SHORT * thighPx
            && knee.distanceTo(pose.px(Joint.ANKLE, side)) < SHORT * shankPx;
    boolean bent = length < BENT * (thighPx + shankPx) && length > Math.abs(thighPx - shankPx);
    if (!bothShort || !bent) {
      return knee;
    }
    double along = (thighPx * thighPx - shankPx * shankPx + length * length) / (2 * length);
    double across = Math.sqrt(Math.max(0, thighPx * thighPx - along * along));
    Vec2 unit = leg.times(1 / length);
    Vec2 square = new Vec2(-unit.y(), unit.x());
    double towards = Math.signum(knee.minus(hip).dot(square));
    return hip.plus(unit.times(along)).plus(square.times(towards * across));
  }
}
