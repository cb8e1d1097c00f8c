package plumbline.accuracy;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.Angles;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;

/**
 * What each {@link Measure} is for a body whose joint centres are known: the same definitions in
 * space, with the true vertical and the true body axes instead of the picture's. Distances are
 * defined in the picture, and are taken from the exact picture points.
 */
final class TrueMeasures {
  private static final Vec3 UP = new Vec3(0, 1, 0);

  private final Posture posture;
  private final double torsoPx;

  /**
   * @param torsoPx the person's torso length in this clip, pixels
   */
  TrueMeasures(Posture posture, double torsoPx) {
    this.posture = posture;
    this.torsoPx = torsoPx;
  }

  /** In the measure's unit; empty for a measure that has no truth here. */
  OptionalDouble of(Moment m, Measure measure, @Nullable Side side) {
    return side == null ? ofBody(m, measure) : ofSide(m, measure, side);
  }

  /** By id, so that a measure that is new to the program is left out until it is defined here. */
  private OptionalDouble ofSide(Moment m, Measure measure, Side side) {
    return switch (measure.id()) {
      case "hip_flexion" -> OptionalDouble.of(hipFlexion(m, side));
      case "knee_flexion" ->
          OptionalDouble.of(flexion(m, side, Joint.HIP, Joint.KNEE, Joint.ANKLE));
      case "elbow_flexion" ->
          OptionalDouble.of(flexion(m, side, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST));
      case "leg_elevation" -> OptionalDouble.of(elevation(m, line(m, side, Joint.ANKLE)));
      case "thigh_elevation" -> OptionalDouble.of(fromHanging(m, line(m, side, Joint.KNEE)));
      case "wrist_to_leg" -> OptionalDouble.of(wristToLeg(m, side) / torsoPx);
      case "hip_height" -> OptionalDouble.of(-m.px(Joint.HIP, side).y() / torsoPx);
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble ofBody(Moment m, Measure measure) {
    return switch (measure.id()) {
      case "trunk_inclination" -> OptionalDouble.of(trunkInclination(m));
      case "trunk_pitch" -> OptionalDouble.of(trunkPitch(m));
      case "trunk_twist" -> OptionalDouble.of(trunkTwist(m));
      case "shoulder_height" ->
          OptionalDouble.of(-m.px(Joint.SHOULDER, m.nearSide()).y() / torsoPx);
      case "ankle_gap" ->
          OptionalDouble.of(
              m.px(Joint.ANKLE, Side.LEFT).distanceTo(m.px(Joint.ANKLE, Side.RIGHT)) / torsoPx);
      default -> OptionalDouble.empty();
    };
  }

  private static double hipFlexion(Moment m, Side side) {
    Vec3 down = unit(trunk(m).times(-1));
    Vec3 front = unit(leftward(m).cross(trunk(m)));
    return signedDeg(line(m, side, Joint.KNEE), down, front);
  }

  private static double flexion(Moment m, Side side, Joint upper, Joint middle, Joint lower) {
    Vec3 above = m.world(middle, side).minus(m.world(upper, side));
    Vec3 below = m.world(lower, side).minus(m.world(middle, side));
    return Math.toDegrees(Math.atan2(above.cross(below).length(), above.dot(below)));
  }

  private double elevation(Moment m, Vec3 leg) {
    return posture == Posture.STANDING
        ? fromHanging(m, leg)
        : signedDeg(leg, level(trunk(m).times(-1)), UP);
  }

  private static double fromHanging(Moment m, Vec3 segment) {
    return signedDeg(segment, UP.times(-1), forward(m));
  }

  private static double trunkInclination(Moment m) {
    return signedDeg(trunk(m), UP, forward(m));
  }

  private static double trunkPitch(Moment m) {
    return Math.toDegrees(Math.asin(trunk(m).y() / trunk(m).length()));
  }

  private static double trunkTwist(Moment m) {
    Vec3 axis = unit(trunk(m));
    Vec3 hips = leftward(m);
    Vec3 shoulders = m.world(Joint.SHOULDER, Side.LEFT).minus(m.world(Joint.SHOULDER, Side.RIGHT));
    Vec3 left = unit(hips.minus(axis.times(hips.dot(axis))));
    return signedDeg(shoulders, left, left.cross(axis));
  }

  private static double wristToLeg(Moment m, Side side) {
    Vec2 hip = m.px(Joint.HIP, side);
    Vec2 knee = m.px(Joint.KNEE, side);
    double nearest = Double.POSITIVE_INFINITY;
    for (Side hand : Side.values()) {
      Vec2 wrist = m.px(Joint.WRIST, hand);
      nearest = Math.min(nearest, Angles.distanceToSegment(wrist, hip.midpointTo(knee), knee));
    }
    return nearest;
  }

  private static Vec3 trunk(Moment m) {
    return m.midWorld(Joint.SHOULDER).minus(m.midWorld(Joint.HIP));
  }

  /** From the right hip to the left one. */
  private static Vec3 leftward(Moment m) {
    return m.world(Joint.HIP, Side.LEFT).minus(m.world(Joint.HIP, Side.RIGHT));
  }

  /** Where a standing person faces, level. */
  private static Vec3 forward(Moment m) {
    return level(leftward(m).cross(UP));
  }

  private static Vec3 line(Moment m, Side side, Joint to) {
    return m.world(to, side).minus(m.world(Joint.HIP, side));
  }

  private static Vec3 level(Vec3 v) {
    return unit(new Vec3(v.x(), 0, v.z()));
  }

  private static Vec3 unit(Vec3 v) {
    return v.times(1 / Math.max(v.length(), 1e-9));
  }

  private static double signedDeg(Vec3 line, Vec3 zero, Vec3 positive) {
    return Math.toDegrees(Math.atan2(line.dot(positive), line.dot(zero)));
  }
}
