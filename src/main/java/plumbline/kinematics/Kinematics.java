package plumbline.kinematics;

import java.util.List;
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

  private static final Vec2 DOWN = new Vec2(0, 1);
  private static final Vec2 UP = new Vec2(0, -1);

  private final Pose pose;
  private final Sight sight;
  private final Posture posture;
  private final CameraView view;
  private final double torsoPx;
  private final Vec2 front;
  private final Limbs limbs;

  public Kinematics(Sight sight, Scene scene) {
    this.pose = sight.pose();
    this.sight = sight;
    this.posture = scene.posture();
    this.view = scene.view();
    this.torsoPx = scene.torsoPx();
    this.front = scene.front();
    this.limbs = scene.limbs();
  }

  /** All measures of the pose. */
  public Measures measureAll() {
    return Measures.of(this::measure);
  }

  private Measurement measure(Measure measure, @Nullable Side side) {
    return measure
        .problemFrom(view)
        .map(Measurement::withheld)
        .orElseGet(() -> inView(measure, side == null ? sight.near() : side));
  }

  private Measurement inView(Measure measure, Side s) {
    return switch (measure) {
      case HIP_FLEXION -> inPosture(againstTrunk(s, Joint.KNEE));
      case LEG_FLEXION -> inPosture(againstTrunk(s, Joint.ANKLE));
      case KNEE_FLEXION -> flexion(s, Joint.HIP, Joint.KNEE, Joint.ANKLE);
      case ELBOW_FLEXION -> flexion(s, Joint.SHOULDER, Joint.ELBOW, Joint.WRIST);
      case LEG_ELEVATION -> inPosture(elevation(s, Joint.HIP, Joint.ANKLE));
      case THIGH_ELEVATION -> inPosture(elevation(s, Joint.HIP, Joint.KNEE));
      case SHANK_ELEVATION -> inPosture(elevation(s, Joint.KNEE, Joint.ANKLE));
      case WRIST_TO_LEG -> wristToLeg(s);
      case WRIST_DROP -> drop(s, Joint.SHOULDER, Joint.WRIST);
      case OTHER_HAND_TO_FOOT -> handToFoot(s.opposite(), s);
      case SAME_HAND_TO_FOOT -> handToFoot(s, s);
      case TRUNK_INCLINATION ->
          posture.isUpright() ? trunkInclination() : Measurement.withheld(Reason.POSTURE_UNKNOWN);
      case TRUNK_PITCH -> trunk(Angles.pitch(trunkLine()));
      case NECK_ANGLE -> neckAngle();
      case TRUNK_TWIST -> trunkTwist();
      case TRUNK_SIDE_LEAN -> trunkSideLean();
      case PELVIS_RISE -> pelvisRise(s);
      case KNEE_OFFSET -> kneeOffset(s);
      case KNEE_DROP -> drop(s, Joint.HIP, Joint.KNEE);
      case ANKLE_DROP -> drop(s, Joint.HIP, Joint.ANKLE);
      case ANKLE_GAP -> distance(Side.LEFT, Joint.ANKLE, Side.RIGHT, Joint.ANKLE);
      case HIP_HEIGHT -> height(Joint.HIP, s);
      case SHOULDER_HEIGHT -> height(Joint.SHOULDER, sight.near());
    };
  }

  private Measurement inPosture(Measurement measured) {
    return posture == Posture.NONE ? Measurement.withheld(Reason.POSTURE_UNKNOWN) : measured;
  }

  private Measurement againstTrunk(Side side, Joint end) {
    Vec2 trunk = (posture.isUpright() ? middleTrunk() : trunkOf(side)).times(-1);
    Vec2 leg = line(side, Joint.HIP, end);
    double sd = Math.hypot(lineSd(side, trunk), lineSd(side, leg));
    return seen(Angles.signed(trunk, leg, front), sd, side, Joint.SHOULDER, Joint.HIP, end);
  }

  private Measurement flexion(Side side, Joint upper, Joint middle, Joint lower) {
    Vec2 above = line(side, upper, middle);
    Vec2 below = line(side, middle, lower);
    double sd = Math.hypot(lineSd(side, above), lineSd(side, below));
    return seen(Angles.between(above, below), sd, side, upper, middle, lower);
  }

  private Measurement elevation(Side side, Joint from, Joint to) {
    Vec2 limb = line(side, from, to);
    boolean thighOnAllFours = posture == Posture.QUADRUPED && from == Joint.HIP && to == Joint.KNEE;
    double deg =
        posture.isUpright()
            ? Angles.signed(DOWN, limb, front)
            : thighOnAllFours
                ? Angles.signed(DOWN, limb, awayFromHead())
                : Angles.signed(awayFromHead(), limb, UP);
    return seen(deg, lineSd(side, limb), side, from, to);
  }

  /** A value of some joints of one side: judged, glimpsed or withheld by how they are seen. */
  private Measurement seen(double value, double sd, Side side, Joint... joints) {
    Optional<Reason> problem = sight.problem(side, joints);
    if (problem.isEmpty() && !believable(side, joints)) {
      problem = Optional.of(Reason.LEG_SIDEWAYS);
    }
    if (problem.isEmpty()) {
      return Measurement.judged(value, sd);
    }
    return sight.glimpses(side, joints)
        ? Measurement.glimpsed(value, sd, problem.get())
        : Measurement.withheld(problem.get());
  }

  /** Seen along the swing, limbs grow short by moving; from elsewhere they keep their length. */
  private boolean believable(Side side, Joint... joints) {
    if (view.isAlongTheSwing() || view == CameraView.OBLIQUE) {
      return true;
    }
    List<Joint> used = List.of(joints);
    boolean thigh = used.contains(Joint.HIP) && used.contains(Joint.KNEE);
    boolean shank = used.contains(Joint.KNEE) && used.contains(Joint.ANKLE);
    return (!thigh || Limbs.believable(limbs.thighTl(), lengthTl(side, Joint.HIP, Joint.KNEE)))
        && (!shank || Limbs.believable(limbs.shankTl(), lengthTl(side, Joint.KNEE, Joint.ANKLE)));
  }

  private double lengthTl(Side side, Joint from, Joint to) {
    return line(side, from, to).length() / torsoPx;
  }

  /** Along the floor from the head to the feet. */
  private Vec2 awayFromHead() {
    return new Vec2(trunkLine().x() > 0 ? -1 : 1, 0);
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

  private Measurement distance(Side aSide, Joint a, Side bSide, Joint b) {
    Optional<Reason> problem = sight.problem(a, aSide).or(() -> sight.problem(b, bSide));
    double gap = pose.px(a, aSide).distanceTo(pose.px(b, bSide));
    return problem
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(gap / torsoPx, Math.hypot(sd(aSide), sd(bSide))));
  }

  private Measurement handToFoot(Side hand, Side foot) {
    return distance(hand, Joint.INDEX, foot, Joint.FOOT_INDEX);
  }

  private Measurement drop(Side side, Joint from, Joint to) {
    double drop = line(side, from, to).y() / torsoPx;
    return seen(drop, Math.sqrt(2) * sd(side), side, from, to);
  }

  private Measurement kneeOffset(Side side) {
    double offset = line(side, Joint.HIP, Joint.KNEE).x() / torsoPx;
    return sight
        .problem(side, Joint.HIP, Joint.KNEE)
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(offset, Math.sqrt(2) * sd(side)));
  }

  private Measurement pelvisRise(Side side) {
    Vec2 across = pose.px(Joint.HIP, side).minus(pose.px(Joint.HIP, side.opposite()));
    return sight
        .problem(Joint.HIP, side)
        .or(() -> sight.problem(Joint.HIP, side.opposite()))
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(Angles.pitch(across), lineSd(side, across)));
  }

  private Measurement trunkSideLean() {
    Vec2 trunk = middleTrunk();
    return trunk(Math.toDegrees(Math.atan2(trunk.x(), -trunk.y())));
  }

  private Measurement neckAngle() {
    Side near = sight.near();
    Optional<Reason> problem = sight.problem(near, Joint.HIP, Joint.SHOULDER, Joint.EAR);
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec2 neck = line(near, Joint.SHOULDER, Joint.EAR);
    return Measurement.judged(
        Angles.between(trunkLine(), neck),
        Math.hypot(lineSd(near, trunkLine()), lineSd(near, neck)));
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

  /** Upright the shoulders turn with every step, and only their middle keeps its place. */
  private Vec2 trunkLine() {
    return posture.isUpright() ? middleTrunk() : trunkOf(sight.near());
  }

  private Vec2 trunkOf(Side side) {
    return line(side, Joint.HIP, Joint.SHOULDER);
  }

  private Vec2 middleTrunk() {
    return pose.midPx(Joint.SHOULDER).minus(pose.midPx(Joint.HIP));
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
