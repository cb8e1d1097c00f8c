package plumbline.kinematics;

import java.util.List;
import java.util.Optional;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/** Lengths and angles of limbs and trunk in the picture, or in the plane of motion. */
final class PictureMeasures {
  private static final Vec2 DOWN = new Vec2(0, 1);
  private static final Vec2 UP = new Vec2(0, -1);

  private final Sight sight;
  private final Scene scene;
  private final Pose pose;
  private final Posture posture;
  private final CameraView view;
  private final Vec2 front;
  private final Limbs limbs;

  PictureMeasures(Sight sight, Scene scene) {
    this.sight = sight;
    this.scene = scene;
    pose = scene.pose();
    posture = scene.posture();
    view = scene.view();
    front = scene.front();
    limbs = scene.limbs();
  }

  Measurement againstTrunk(Side side, Joint end) {
    Vec2 trunk = (posture.isUpright() ? middleTrunk() : trunkOf(side)).times(-1);
    Vec2 leg = line(side, Joint.HIP, end);
    return seen(Angles.signed(trunk, leg, front), side, Joint.SHOULDER, Joint.HIP, end);
  }

  Measurement flexion(Side side, Joint upper, Joint middle, Joint lower) {
    Vec2 above = line(side, upper, middle);
    Vec2 below = line(side, middle, lower);
    return seen(Angles.between(above, below), side, upper, middle, lower);
  }

  Measurement elevation(Side side, Joint from, Joint to) {
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
      return Measurement.told(value);
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
    return line(side, from, to).length() / scene.torsoPx();
  }

  /** Along the floor from the head to the feet. */
  private Vec2 awayFromHead() {
    return new Vec2(trunkLine().x() > 0 ? -1 : 1, 0);
  }

  Measurement drop(Side side, Joint from, Joint to) {
    double drop = line(side, from, to).y() / scene.torsoPx();
    return seen(drop, side, from, to);
  }

  Measurement belowHips(Side side, Joint joint) {
    double drop = pose.px(joint, side).y() - pose.midPx(Joint.HIP).y();
    return seen(drop / scene.torsoPx(), side, Joint.HIP, joint);
  }

  /**
   * Towards the hips: the camera's own pitch, and how far below its axis they are. From behind the
   * legs swing away from it, which is as if it looked up.
   */
  Measurement cameraPitch() {
    if (scene.cameraPitchDeg().isEmpty()) {
      return Measurement.withheld(Reason.NO_NEUTRAL);
    }
    double below = pose.midPx(Joint.HIP).y() - scene.lens().centrePx().y();
    double off = Math.toDegrees(Math.atan(below / scene.lens().focalPx()));
    double down = scene.cameraPitchDeg().getAsDouble() + off;
    return Measurement.told(view == CameraView.REAR ? -down : down);
  }

  Measurement kneeOffset(Side side) {
    double offset = line(side, Joint.HIP, Joint.KNEE).x() / scene.torsoPx();
    if (!scene.square()) {
      return Measurement.withheld(Reason.VIEW_OBLIQUE); // a lifted knee moves sideways from there
    }
    return Measurement.unless(sight.problem(side, Joint.HIP, Joint.KNEE), offset);
  }

  Measurement pelvisRise(Side side) {
    Vec2 across = pose.px(Joint.HIP, side).minus(pose.px(Joint.HIP, side.opposite()));
    return Measurement.unless(
        sight.problem(Joint.HIP, side).or(() -> sight.problem(Joint.HIP, side.opposite())),
        Angles.pitch(across));
  }

  Measurement trunkSideLean() {
    Vec2 trunk = middleTrunk();
    return trunk(Math.toDegrees(Math.atan2(trunk.x(), -trunk.y())));
  }

  Measurement neckAngle() {
    Side near = sight.near();
    Optional<Reason> problem = sight.problem(near, Joint.HIP, Joint.SHOULDER, Joint.EAR);
    if (problem.isPresent()) {
      return Measurement.withheld(problem.get());
    }
    Vec2 neck = line(near, Joint.SHOULDER, Joint.EAR);
    return Measurement.told(Angles.between(trunkLine(), neck));
  }

  Measurement trunkInclination() {
    Vec2 trunk = trunkLine();
    double forward = front.x() * trunk.x();
    return trunk(Math.toDegrees(Math.atan2(forward, -trunk.y())));
  }

  Measurement trunkPitch() {
    return trunk(Angles.pitch(trunkLine()));
  }

  private Measurement trunk(double valueDeg) {
    return Measurement.unless(sight.trunkProblem(), valueDeg);
  }

  Measurement height(Joint joint, Side side) {
    return Measurement.unless(
        sight.problem(joint, side), -pose.px(joint, side).y() / scene.torsoPx());
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
