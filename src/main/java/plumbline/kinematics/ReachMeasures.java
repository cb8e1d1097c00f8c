package plumbline.kinematics;

import java.util.Optional;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/** How near hands and feet come to each other and to a leg, torso lengths. */
final class ReachMeasures {
  private final Sight sight;
  private final Scene scene;
  private final Pose pose;

  ReachMeasures(Sight sight, Scene scene) {
    this.sight = sight;
    this.scene = scene;
    pose = scene.pose();
  }

  /** From ankle to ankle. */
  Measurement ankleGap() {
    return distance(Side.LEFT, Joint.ANKLE, Side.RIGHT, Joint.ANKLE);
  }

  /** Of the nearer wrist that is seen. */
  Measurement wristToLeg(Side side) {
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
    return Measurement.told(nearest / scene.torsoPx());
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

  /** A foot that has come nearer to the camera than its hip appears larger, and so does the gap. */
  Measurement handToFoot(Side hand, Side foot) {
    Measurement seen = distance(hand, Joint.INDEX, foot, Joint.FOOT_INDEX);
    return seen.hasValue()
        ? scene.plane().map(plane -> atTheFoot(seen, foot, plane)).orElse(seen)
        : seen;
  }

  private Measurement atTheFoot(Measurement seen, Side foot, PlaneFit plane) {
    PlaneOfMotion swing = plane.in(scene.lens());
    Pose picture = sight.pose();
    double depthRatio =
        swing.depthRatio(picture.px(Joint.HIP, foot), picture.px(Joint.FOOT_INDEX, foot));
    return Measurement.told(seen.value() * depthRatio);
  }

  private Measurement distance(Side aSide, Joint a, Side bSide, Joint b) {
    Optional<Reason> problem = sight.problem(a, aSide).or(() -> sight.problem(b, bSide));
    // In the picture: in the plane of motion, hands that are far out of it would be anywhere.
    double gap = sight.pose().px(a, aSide).distanceTo(sight.pose().px(b, bSide));
    return Measurement.unless(problem, gap / scene.torsoPx());
  }
}
