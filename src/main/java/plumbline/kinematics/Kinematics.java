package plumbline.kinematics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * Takes every {@link Measure} of one pose. Pure.
 *
 * <p>The uncertainty is propagated from the scatter of single landmarks: a line of length l between
 * two points with scatter s turns by s * sqrt(2) / l.
 */
public final class Kinematics {
  /**
   * Scatter of one landmark of the near side, torso lengths. Measured on rendered people seen from
   * the side (see the user guide, accuracy).
   */
  private static final double NEAR_SD_TL = 0.03;

  /** The model guesses the far limbs from the near ones more often than it sees them. */
  private static final double FAR_SD_TL = 0.045;

  private final Pose pose;
  private final Sight sight;
  private final Posture posture;
  private final double torsoPx;
  private final Vec2 front;

  /**
   * @param torsoPx the person's torso length in this recording, pixels; of one frame it is too
   *     noisy
   * @param posture in which the person is; without one, angles against the floor mean nothing
   * @param front the direction in the picture to which the front of the body points: up when lying
   *     on the back, down on hands and knees, the walking direction when standing
   */
  public Kinematics(Sight sight, double torsoPx, Posture posture, Vec2 front) {
    this.pose = sight.pose();
    this.sight = sight;
    this.posture = posture;
    this.torsoPx = torsoPx;
    this.front = front;
  }

  /** All measures of the pose. */
  public Measures measureAll() {
    return Measures.of(this::measure);
  }

  private Measurement measure(Measure measure, @Nullable Side side) {
    Side s = side == null ? sight.near() : side;
    return switch (measure) {
      case HIP_FLEXION -> inPosture(hipFlexion(s));
      case KNEE_FLEXION -> flexion(s, Joint.HIP, Joint.KNEE, Joint.ANKLE);
      case ELBOW_FLEXION -> flexion(s, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST);
      case LEG_ELEVATION -> inPosture(legElevation(s));
      case WRIST_TO_LEG -> wristToLeg(s);
      case TRUNK_INCLINATION ->
          posture == Posture.STANDING
              ? trunkInclination()
              : Measurement.withheld(Reason.POSTURE_UNKNOWN);
      case TRUNK_PITCH -> trunk(Angles.pitch(trunkLine()));
      case TRUNK_TWIST -> trunkTwist();
      case ANKLE_GAP -> ankleGap();
      case HIP_HEIGHT -> height(Joint.HIP, s);
      case SHOULDER_HEIGHT -> height(Joint.SHOULDER, sight.near());
    };
  }

  private Measurement inPosture(Measurement measured) {
    return posture == Posture.NONE ? Measurement.withheld(Reason.POSTURE_UNKNOWN) : measured;
  }

  private Measurement hipFlexion(Side side) {
    Optional<Reason> problem = sight.problem(side, Joint.SHOULDER, Joint.HIP, Joint.KNEE);
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec2 trunk = pose.px(Joint.HIP, side).minus(pose.px(Joint.SHOULDER, side));
    Vec2 thigh = line(side, Joint.HIP, Joint.KNEE);
    return Measurement.judged(
        Angles.signed(trunk, thigh, front), Math.hypot(lineSd(side, trunk), lineSd(side, thigh)));
  }

  private Measurement flexion(Side side, Joint upper, Joint middle, Joint lower) {
    Optional<Reason> problem = sight.problem(side, upper, middle, lower);
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec2 above = line(side, upper, middle);
    Vec2 below = line(side, middle, lower);
    return Measurement.judged(
        Angles.between(above, below), Math.hypot(lineSd(side, above), lineSd(side, below)));
  }

  private Measurement legElevation(Side side) {
    Optional<Reason> problem = sight.problem(side, Joint.HIP, Joint.ANKLE);
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec2 leg = line(side, Joint.HIP, Joint.ANKLE);
    return Measurement.judged(Angles.signed(legAtZero(), leg, legPositive()), lineSd(side, leg));
  }

  /** Where a leg points at zero elevation: along the floor away from the head, or straight down. */
  private Vec2 legAtZero() {
    return posture == Posture.STANDING
        ? new Vec2(0, 1)
        : new Vec2(Math.signum(-trunkLine().x()), 0);
  }

  private Vec2 legPositive() {
    return posture == Posture.STANDING ? front : new Vec2(0, -1);
  }

  private Measurement wristToLeg(Side side) {
    Optional<Reason> problem =
        sight.problem(side, Joint.HIP, Joint.KNEE).or(() -> bothHidden(Joint.WRIST));
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Side hand : Side.values()) {
      if (sight.problem(Joint.WRIST, hand).isEmpty()) {
        nearest = Math.min(nearest, wristToThigh(pose.px(Joint.WRIST, hand), side));
      }
    }
    return Measurement.judged(nearest / torsoPx, Math.sqrt(2) * sd(side));
  }

  /** Only the knee-side half of the thigh: arms at rest lie beside the hip, and do not help. */
  private double wristToThigh(Vec2 wrist, Side side) {
    Vec2 hip = pose.px(Joint.HIP, side);
    Vec2 knee = pose.px(Joint.KNEE, side);
    return Angles.distanceToSegment(wrist, hip.midpointTo(knee), knee);
  }

  private Optional<Reason> bothHidden(Joint joint) {
    Optional<Reason> near = sight.problem(joint, sight.near());
    return near.isPresent() ? sight.problem(joint, sight.near().opposite()) : near;
  }

  private Measurement ankleGap() {
    Optional<Reason> problem =
        sight.problem(Joint.ANKLE, Side.LEFT).or(() -> sight.problem(Joint.ANKLE, Side.RIGHT));
    double gap = pose.px(Joint.ANKLE, Side.LEFT).distanceTo(pose.px(Joint.ANKLE, Side.RIGHT));
    return problem
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(gap / torsoPx, Math.hypot(NEAR_SD_TL, FAR_SD_TL)));
  }

  private Measurement trunkInclination() {
    Vec2 trunk = trunkLine();
    double forward = front.x() * trunk.x();
    return trunk(Math.toDegrees(Math.atan2(forward, -trunk.y())));
  }

  private Measurement trunk(double valueDeg) {
    Optional<Reason> problem = trunkProblem();
    double sd = Math.toDegrees(NEAR_SD_TL);
    return problem.map(Measurement::withheld).orElseGet(() -> Measurement.judged(valueDeg, sd));
  }

  private Measurement height(Joint joint, Side side) {
    return sight
        .problem(joint, side)
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(-pose.px(joint, side).y() / torsoPx, sd(side)));
  }

  /** The only measure in 3D; its depth is the model's weakest output, so it is told coarsely. */
  private Measurement trunkTwist() {
    Optional<Reason> problem =
        trunkProblem().or(() -> sight.problem(sight.near().opposite(), Joint.SHOULDER, Joint.HIP));
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec3 axis = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    Vec3 shoulders = across(Joint.SHOULDER, axis);
    Vec3 hips = across(Joint.HIP, axis);
    double sine = hips.cross(shoulders).dot(axis) / Math.max(axis.length(), 1e-9);
    double twist = Math.toDegrees(Math.atan2(sine, hips.dot(shoulders)));
    return Measurement.judged(twist, TWIST_SD_DEG);
  }

  /** At 2 cm of depth noise (simulated on synthetic skeletons). */
  private static final double TWIST_SD_DEG = 9.0;

  private Vec3 across(Joint joint, Vec3 axis) {
    Vec3 line = pose.worldM(joint, Side.LEFT).minus(pose.worldM(joint, Side.RIGHT));
    return line.minus(axis.times(line.dot(axis) / Math.max(axis.dot(axis), 1e-9)));
  }

  private Optional<Reason> trunkProblem() {
    return sight.problem(sight.near(), Joint.SHOULDER, Joint.HIP);
  }

  private Vec2 trunkLine() {
    return line(sight.near(), Joint.HIP, Joint.SHOULDER);
  }

  private Vec2 line(Side side, Joint from, Joint to) {
    return pose.px(to, side).minus(pose.px(from, side));
  }

  private double sd(Side side) {
    return side == sight.near() ? NEAR_SD_TL : FAR_SD_TL;
  }

  private double lineSd(Side side, Vec2 line) {
    return Math.toDegrees(Math.sqrt(2) * sd(side) * torsoPx / Math.max(line.length(), 1));
  }
}
