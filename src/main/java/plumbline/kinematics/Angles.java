package plumbline.kinematics;

import plumbline.body.Vec2;

/** Angles between directions in the picture, in degrees; y points down. */
public final class Angles {
  private Angles() {}

  /** Unsigned angle between two directions, 0..180. */
  public static double between(Vec2 a, Vec2 b) {
    return Math.toDegrees(Math.atan2(Math.abs(a.cross(b)), a.dot(b)));
  }

  /**
   * Angle from {@code zero} to {@code direction}, -180..180, positive when {@code direction} lies
   * on the side of {@code zero} to which {@code positive} points.
   */
  public static double signed(Vec2 zero, Vec2 direction, Vec2 positive) {
    double sign = Math.signum(zero.cross(positive));
    return Math.toDegrees(Math.atan2(sign * zero.cross(direction), zero.dot(direction)));
  }

  /** Height of a direction above the horizontal, -90..90, positive = up on the screen. */
  public static double pitch(Vec2 direction) {
    return Math.toDegrees(Math.atan2(-direction.y(), Math.abs(direction.x())));
  }

  /** Distance of a point from the segment {@code a}-{@code b}, in pixels. */
  public static double distanceToSegment(Vec2 point, Vec2 a, Vec2 b) {
    Vec2 along = b.minus(a);
    double squared = along.dot(along);
    double share = squared == 0 ? 0 : point.minus(a).dot(along) / squared;
    return point.distanceTo(a.plus(along.times(Math.max(0, Math.min(1, share)))));
  }
}
