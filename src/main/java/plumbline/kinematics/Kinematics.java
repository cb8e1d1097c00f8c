package plumbline.kinematics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Takes every {@link Measure} of one pose. Pure.
 *
 * <p>Each value carries the band that was measured for it on people with known joints.
 */
public final class Kinematics {

  private static final Threshold MAX_RESIDUAL =
      new ThresholdTable("camera")
          .fraction(
              "max_plane_residual_frac",
              0.20,
              0.05,
              0.50,
              "M",
              "A leg whose length varies more from the side view it is turned into is not judged.");

  /** Turned further, a leg on the floor is hidden by the body or seen on end. */
  private static final double MAX_FLOOR_YAW_DEG = 35;

  /**
   * In the model's metres a far thigh stays short of level: it showed 0.63 to 0.77 of its elevation
   * at 84 to 112 degrees, and less lower down (rendered people, 47 to 56 degrees off the side).
   */
  private static final double SHARE_IN_SPACE = 0.7;

  /** That share of a level thigh, turned into degrees. */
  private static final double FAR_IN_SPACE_BAND_DEG = 15;

  /** A near thigh that is up at all shows in the far one too, lower by 20 degrees or more. */
  private static final double COPIED_FROM_DEG = 30;

  /** A far thigh that is higher than the near one by so much is up itself. */
  private static final double COPIED_DEG = 10;

  private static final Vec2 DOWN = new Vec2(0, 1);
  private static final Vec2 UP = new Vec2(0, -1);

  /** Where lengths and angles are measured. */
  private final Pose pose;

  private final Sight sight;
  private final Optional<PlaneFit> plane;
  private final Posture posture;
  private final CameraView view;
  private final Scene scene;
  private final ErrorBands bands;
  private final double torsoPx;
  private final Vec2 front;
  private final Limbs limbs;

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(MAX_RESIDUAL, PictureTurn.TURN);
  }

  /** {@code bands} say how far each value may be from the truth. */
  public Kinematics(Sight sight, Scene scene, ErrorBands bands) {
    this.sight = sight;
    this.plane = scene.plane();
    this.pose = scene.pose();
    this.posture = scene.posture();
    this.scene = scene;
    this.bands = bands;
    this.view = scene.view();
    this.torsoPx = scene.torsoPx();
    this.front = scene.front();
    this.limbs = scene.limbs();
  }

  /** All measures of the pose. */
  public Measures measureAll() {
    return Measures.of(this::measure).seenFrom(sight.near());
  }

  private Measurement measure(Measure measure, @Nullable Side side) {
    Side s = side == null ? sight.near() : side;
    Optional<Reason> outOfView = measure.problemFrom(view);
    if (outOfView.isPresent()) {
      return Measurement.withheld(outOfView.get());
    }
    if (measure == Measure.THIGH_ELEVATION && isFarOnAllFours(s)) {
      return thighInSpace(s);
    }
    Measurement measured =
        inView(measure, s).withSd(bands.band(measure, posture, view, s == sight.near()));
    return outOfPlane(measure, s).map(measured::glimpsedAs).orElse(measured);
  }

  /** What an oblique view cannot tell, even when the plane of motion is known (decision 9). */
  private Optional<Reason> outOfPlane(Measure measure, Side side) {
    if (!measure.isSagittal()) {
      return Optional.empty();
    }
    if (plane.isEmpty()) {
      boolean untold = view == CameraView.OBLIQUE && measure.usesTrunk();
      return untold ? Optional.of(Reason.VIEW_OBLIQUE) : Optional.empty();
    }
    boolean legLost = plane.get().residualFrac(side) > sight.values().get(MAX_RESIDUAL);
    boolean thighLying = posture == Posture.SUPINE && measure == Measure.THIGH_ELEVATION;
    boolean unreliable =
        measure.usesTrunk() || isFarOnAllFours(side) || (isTooOblique() && thighLying);
    return (measure.sided() && legLost) || unreliable
        ? Optional.of(Reason.VIEW_OBLIQUE)
        : Optional.empty();
  }

  private boolean isTooOblique() {
    return plane.isPresent() && Math.abs(plane.get().yawDeg()) > MAX_FLOOR_YAW_DEG;
  }

  /** Behind the other leg and the trunk the picture shows the far knee where it is not. */
  private boolean isFarOnAllFours(Side side) {
    boolean turned = isTooOblique() || (plane.isEmpty() && view == CameraView.OBLIQUE);
    return posture == Posture.QUADRUPED && side != sight.near() && turned;
  }

  /**
   * The thigh on hands and knees against the vertical, by the model's metres: a glimpse, which is
   * enough to follow a movement and to tell a clearly full one (decision 9).
   */
  private Measurement thighInSpace(Side side) {
    if (!sight.glimpses(side, Joint.HIP, Joint.KNEE)) {
      return Measurement.withheld(sight.problem(side, Joint.KNEE).orElse(Reason.VIEW_OBLIQUE));
    }
    double far = thighInSpaceDeg(side);
    double near = thighInSpaceDeg(side.opposite());
    boolean copied = near > COPIED_FROM_DEG && far - near < COPIED_DEG;
    return Double.isFinite(far) && !copied
        ? Measurement.glimpsed(far / SHARE_IN_SPACE, FAR_IN_SPACE_BAND_DEG, Reason.VIEW_OBLIQUE)
        : Measurement.withheld(Reason.VIEW_OBLIQUE);
  }

  /** 0 = hanging straight down, positive = away from the head. */
  private double thighInSpaceDeg(Side side) {
    Vec3 thigh = pose.worldM(Joint.KNEE, side).minus(pose.worldM(Joint.HIP, side));
    Vec3 trunk = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    double pitch = Math.toRadians(scene.cameraPitchDeg().orElse(0));
    Vec3 down = new Vec3(0, Math.cos(pitch), Math.sin(pitch));
    double hanging = thigh.dot(down);
    Vec3 level = thigh.minus(down.times(hanging));
    double back = -Math.signum(level.dot(trunk));
    return back * Math.toDegrees(Math.atan2(level.length(), hanging));
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
      case KNEE_DROP -> belowHips(s, Joint.KNEE);
      case ANKLE_DROP -> belowHips(s, Joint.ANKLE);
      case CAMERA_PITCH -> cameraPitch();
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
    return seen(Angles.signed(trunk, leg, front), side, Joint.SHOULDER, Joint.HIP, end);
  }

  private Measurement flexion(Side side, Joint upper, Joint middle, Joint lower) {
    Vec2 above = line(side, upper, middle);
    Vec2 below = line(side, middle, lower);
    return seen(Angles.between(above, below), side, upper, middle, lower);
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
    return seen(deg, side, from, to);
  }

  /** A value of some joints of one side: judged, glimpsed or withheld by how they are seen. */
  private Measurement seen(double value, Side side, Joint... joints) {
    Optional<Reason> problem = sight.problem(side, joints);
    if (!Double.isFinite(value)) {
      return Measurement.withheld(problem.orElse(Reason.VIEW_OBLIQUE));
    }
    if (problem.isEmpty() && !believable(side, joints)) {
      problem = Optional.of(Reason.LEG_SIDEWAYS);
    }
    if (problem.isEmpty()) {
      return judged(value);
    }
    return sight.glimpses(side, joints)
        ? Measurement.glimpsed(value, 0, problem.get())
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
    return judged(nearest / torsoPx);
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
    // In the picture: in the plane of motion, hands that are far out of it would be anywhere.
    double gap = sight.pose().px(a, aSide).distanceTo(sight.pose().px(b, bSide));
    return problem.map(Measurement::withheld).orElseGet(() -> judged(gap / torsoPx));
  }

  /** A foot that has come nearer to the camera than its hip appears larger, and so does the gap. */
  private Measurement handToFoot(Side hand, Side foot) {
    Measurement seen = distance(hand, Joint.INDEX, foot, Joint.FOOT_INDEX);
    return plane.isEmpty() || !seen.hasValue() ? seen : atTheFoot(seen, foot);
  }

  private Measurement atTheFoot(Measurement seen, Side foot) {
    PlaneOfMotion swing = plane.get().in(scene.lens());
    Pose picture = sight.pose();
    double depthRatio =
        swing.depthRatio(picture.px(Joint.HIP, foot), picture.px(Joint.FOOT_INDEX, foot));
    return judged(seen.value() * depthRatio);
  }

  private Measurement drop(Side side, Joint from, Joint to) {
    double drop = line(side, from, to).y() / torsoPx;
    return seen(drop, side, from, to);
  }

  private Measurement belowHips(Side side, Joint joint) {
    double drop = pose.px(joint, side).y() - pose.midPx(Joint.HIP).y();
    return seen(drop / torsoPx, side, Joint.HIP, joint);
  }

  /**
   * Towards the hips: the camera's own pitch, and how far below its axis they are. From behind the
   * legs swing away from it, which is as if it looked up.
   */
  private Measurement cameraPitch() {
    if (scene.cameraPitchDeg().isEmpty()) {
      return Measurement.withheld(Reason.NO_NEUTRAL);
    }
    double below = pose.midPx(Joint.HIP).y() - scene.lens().centrePx().y();
    double off = Math.toDegrees(Math.atan(below / scene.lens().focalPx()));
    double down = scene.cameraPitchDeg().getAsDouble() + off;
    return judged(view == CameraView.REAR ? -down : down);
  }

  /**
   * Its band is put to it at the end. A point outside the plane of motion, or a trunk seen on end,
   * gives no number.
   */
  private static Measurement judged(double value) {
    return Double.isFinite(value)
        ? Measurement.judged(value, 0)
        : Measurement.withheld(Reason.VIEW_OBLIQUE);
  }

  private Measurement kneeOffset(Side side) {
    double offset = line(side, Joint.HIP, Joint.KNEE).x() / torsoPx;
    if (!scene.square()) {
      return Measurement.withheld(Reason.VIEW_OBLIQUE); // a lifted knee moves sideways from there
    }
    return sight
        .problem(side, Joint.HIP, Joint.KNEE)
        .map(Measurement::withheld)
        .orElseGet(() -> judged(offset));
  }

  private Measurement pelvisRise(Side side) {
    Vec2 across = pose.px(Joint.HIP, side).minus(pose.px(Joint.HIP, side.opposite()));
    return sight
        .problem(Joint.HIP, side)
        .or(() -> sight.problem(Joint.HIP, side.opposite()))
        .map(Measurement::withheld)
        .orElseGet(() -> judged(Angles.pitch(across)));
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
    return judged(Angles.between(trunkLine(), neck));
  }

  private Measurement trunkInclination() {
    Vec2 trunk = trunkLine();
    double forward = front.x() * trunk.x();
    return trunk(Math.toDegrees(Math.atan2(forward, -trunk.y())));
  }

  private Measurement trunk(double valueDeg) {
    Optional<Reason> problem = trunkProblem();
    return problem.map(Measurement::withheld).orElseGet(() -> judged(valueDeg));
  }

  private Measurement height(Joint joint, Side side) {
    return sight
        .problem(joint, side)
        .map(Measurement::withheld)
        .orElseGet(() -> judged(-pose.px(joint, side).y() / torsoPx));
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
    double sine = shoulders.cross(hips).dot(axis) / Math.max(axis.length(), 1e-9);
    double twist = Math.toDegrees(Math.atan2(sine, hips.dot(shoulders)));
    return judged(twist);
  }

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
}
