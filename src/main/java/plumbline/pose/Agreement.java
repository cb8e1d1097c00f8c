package plumbline.pose;

import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec2;

/**
 * How far a skeleton agrees with the detector, 0..1: the second opinion of another model, which
 * marks mid-hip and mid-shoulder on the whole picture. Plain Java.
 *
 * <p>Together with {@link Plausibility} it leaves 1 % of wrong skeletons above 0.5 where the bones
 * alone leave 6 %: an upside-down person can have good bones, but not shoulders where the detector
 * sees shoulders.
 */
final class Agreement {
  private static final double SURE_RAD = Math.toRadians(25);
  private static final double REFUTED_RAD = Math.toRadians(60);

  /** Distances in radii of the circle around the body. */
  private static final double SURE_DISTANCE = 0.15;

  private static final double REFUTED_DISTANCE = 0.35;

  /** A trunk that points at the camera has no direction in the picture. */
  private static final double SHORTEST_TRUNK = 0.15;

  private Agreement() {}

  static double of(Pose pose, Detection detection) {
    double radius = detection.radius();
    Vec2 shoulders = pose.midPx(Joint.SHOULDER);
    Vec2 trunk = shoulders.minus(pose.midPx(Joint.HIP));
    Vec2 seenTrunk = detection.midShoulder().minus(detection.midHip());
    double shift = shoulders.distanceTo(detection.midShoulder()) / radius;
    double agreement = falling(shift, SURE_DISTANCE, REFUTED_DISTANCE);
    if (Math.min(trunk.length(), seenTrunk.length()) < SHORTEST_TRUNK * radius) {
      return agreement;
    }
    double angle = Math.abs(Math.atan2(seenTrunk.cross(trunk), seenTrunk.dot(trunk)));
    return agreement * falling(angle, SURE_RAD, REFUTED_RAD);
  }

  /** 1 up to {@code sure}, then straight down to 0 at {@code refuted}. */
  private static double falling(double value, double sure, double refuted) {
    return Math.max(0, Math.min(1, (refuted - value) / (refuted - sure)));
  }
}
