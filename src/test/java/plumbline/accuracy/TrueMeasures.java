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

  private OptionalDouble ofSide(Moment m, Measure measure, Side side) {
    return switch (measure) {
      case HIP_FLEXION -> OptionalDouble.of(againstTrunk(m, side, Joint.KNEE));
      case LEG_FLEXION -> OptionalDouble.of(againstTrunk(m, side, Joint.ANKLE));
      case KNEE_FLEXION -> OptionalDouble.of(flexion(m, side, Joint.HIP, Joint.KNEE, Joint.ANKLE));
      case ELBOW_FLEXION ->
          OptionalDouble.of(flexion(m, side, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST));
      case LEG_ELEVATION -> OptionalDouble.of(elevation(m, line(m, side, Joint.ANKLE)));
      case THIGH_ELEVATION -> OptionalDouble.of(thighElevation(m, line(m, side, Joint.KNEE)));
      case SHANK_ELEVATION ->
          OptionalDouble.of(
              elevation(m, m.world(Joint.ANKLE, side).minus(m.world(Joint.KNEE, side))));
      case PELVIS_RISE ->
          OptionalDouble.of(
              pitch(m.world(Joint.HIP, side).minus(m.world(Joint.HIP, side.opposite()))));
      default -> inPicture(m, measure, side);
    };
  }

  private OptionalDouble inPicture(Moment m, Measure measure, Side side) {
    return switch (measure) {
      case WRIST_TO_LEG -> torsoLengths(wristToLeg(m, side));
      case WRIST_DROP -> torsoLengths(px(m, side, Joint.SHOULDER, Joint.WRIST).y());
      case OTHER_HAND_TO_FOOT -> torsoLengths(handToFoot(m, side.opposite(), side));
      case SAME_HAND_TO_FOOT -> torsoLengths(handToFoot(m, side, side));
      case KNEE_OFFSET -> torsoLengths(px(m, side, Joint.HIP, Joint.KNEE).x());
      case KNEE_DROP -> torsoLengths(px(m, side, Joint.HIP, Joint.KNEE).y());
      case ANKLE_DROP -> torsoLengths(px(m, side, Joint.HIP, Joint.ANKLE).y());
      case HIP_HEIGHT -> torsoLengths(-m.px(Joint.HIP, side).y());
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble ofBody(Moment m, Measure measure) {
    return switch (measure) {
      case TRUNK_INCLINATION -> OptionalDouble.of(signedDeg(trunk(m), UP, forward(m)));
      case TRUNK_PITCH -> OptionalDouble.of(pitch(trunk(m)));
      case TRUNK_TWIST -> OptionalDouble.of(trunkTwist(m));
      case TRUNK_SIDE_LEAN -> OptionalDouble.of(sideLean(m));
      case NECK_ANGLE -> OptionalDouble.of(neckAngle(m));
      case SHOULDER_HEIGHT -> torsoLengths(-m.px(Joint.SHOULDER, m.nearSide()).y());
      case ANKLE_GAP ->
          torsoLengths(m.px(Joint.ANKLE, Side.LEFT).distanceTo(m.px(Joint.ANKLE, Side.RIGHT)));
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble torsoLengths(double px) {
    return OptionalDouble.of(px / torsoPx);
  }

  private static double againstTrunk(Moment m, Side side, Joint end) {
    Vec3 down = unit(trunk(m).times(-1));
    Vec3 front = unit(leftward(m).cross(trunk(m)));
    return signedDeg(line(m, side, end), down, front);
  }

  private static double flexion(Moment m, Side side, Joint upper, Joint middle, Joint lower) {
    Vec3 above = m.world(middle, side).minus(m.world(upper, side));
    Vec3 below = m.world(lower, side).minus(m.world(middle, side));
    return between(above, below);
  }

  private static double between(Vec3 a, Vec3 b) {
    return Math.toDegrees(Math.atan2(a.cross(b).length(), a.dot(b)));
  }

  private double elevation(Moment m, Vec3 limb) {
    return posture == Posture.STANDING
        ? signedDeg(limb, UP.times(-1), forward(m))
        : signedDeg(limb, awayFromHead(m), UP);
  }

  private double thighElevation(Moment m, Vec3 thigh) {
    return posture == Posture.QUADRUPED
        ? signedDeg(thigh, UP.times(-1), awayFromHead(m))
        : elevation(m, thigh);
  }

  private static Vec3 awayFromHead(Moment m) {
    return level(trunk(m).times(-1));
  }

  private static double pitch(Vec3 line) {
    return Math.toDegrees(Math.asin(line.y() / Math.max(line.length(), 1e-9)));
  }

  /** In the picture: to which side it goes depends on where the camera stands. */
  private static double sideLean(Moment m) {
    Vec2 trunk = m.midPx(Joint.SHOULDER).minus(m.midPx(Joint.HIP));
    return Math.toDegrees(Math.atan2(trunk.x(), -trunk.y()));
  }

  private static double neckAngle(Moment m) {
    Side near = m.nearSide();
    Vec3 trunk = m.world(Joint.SHOULDER, near).minus(m.world(Joint.HIP, near));
    Vec3 neck = m.world(Joint.EAR, near).minus(m.world(Joint.SHOULDER, near));
    return between(trunk, neck);
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

  private static double handToFoot(Moment m, Side hand, Side foot) {
    return m.px(Joint.INDEX, hand).distanceTo(m.px(Joint.FOOT_INDEX, foot));
  }

  private static Vec2 px(Moment m, Side side, Joint from, Joint to) {
    return m.px(to, side).minus(m.px(from, side));
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
