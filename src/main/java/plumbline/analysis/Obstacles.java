package plumbline.analysis;

import java.util.Collection;
import java.util.Optional;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.kinematics.Sight;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** What stands in the way of judging a person whose skeleton is trusted. Single-threaded. */
final class Obstacles {
  /** Sine of 50 degrees: a trunk steeper than that is one of somebody who stands or sits. */
  private static final double STANDING_MIN_UPRIGHT = 0.77;

  /** Of a trunk that is turned further away, the depth that the model gives says little. */
  private static final double LEAST_SHARE = 0.6;

  /** How long nobody is told that their legs must rest first. */
  private static final long REST_PATIENCE_NANOS = 2_000_000_000L;

  private final Variant variant;
  private final double minTorsoPx;
  private long restAwaitedSince = Long.MAX_VALUE;
  private boolean waiting;

  Obstacles(Variant variant, ThresholdValues values) {
    this.variant = variant;
    minTorsoPx = values.get(Sight.MIN_TORSO);
  }

  /** Size and view; {@code inPosture} while the person is placed as the exercise asks. */
  Optional<Reason> ofView(Pose pose, CameraView view, boolean inPosture) {
    if (!inPosture) {
      boolean unclear = view != CameraView.SIDE && !upright(pose);
      return unclear ? Optional.of(reason(view)) : Optional.empty();
    }
    if (pose.torsoPx() < minTorsoPx * shareInPicture(pose)) {
      return Optional.of(Reason.TOO_FAR);
    }
    // A standing leg that swings towards the camera can still be counted by its height.
    return view.isAlongTheSwing() && !upright(pose)
        ? Optional.of(Reason.VIEW_FRONT)
        : Optional.empty();
  }

  /**
   * Neither leg can be seen: told by the near one. What waits for the rest pose to be learnt must
   * not stand in the way of learning it.
   */
  static Optional<Reason> ofLegs(Measurement near, Measurement far) {
    return far.hasValue() || near.hasValue()
        ? Optional.empty()
        : near.withheld().filter(why -> why != Reason.NO_NEUTRAL);
  }

  /** In position, but no leg has come to rest on the floor yet: nothing can begin. */
  Optional<Reason> ofRest(long nanos, boolean inPosition, Collection<SideProgress> legs) {
    waiting = inPosition && legs.stream().allMatch(leg -> leg.phase() == Phase.NOT_READY);
    restAwaitedSince = waiting ? Math.min(restAwaitedSince, nanos) : Long.MAX_VALUE;
    return waiting && nanos - restAwaitedSince > REST_PATIENCE_NANOS
        ? Optional.of(Reason.NO_NEUTRAL)
        : Optional.empty();
  }

  /** In position, and no leg has come to rest yet. */
  boolean waiting() {
    return waiting;
  }

  /** Whether the exercise judges its angle from there; an unknown view is given the benefit. */
  boolean judges(CameraView view) {
    return view == CameraView.UNKNOWN || variant.judgedViews().contains(view);
  }

  static Reason reason(CameraView view) {
    return view.isAlongTheSwing() ? Reason.VIEW_FRONT : Reason.VIEW_OBLIQUE;
  }

  /**
   * How much of the trunk's length the picture shows: one that points at the camera is short in it
   * however near the person is, and moving nearer would not help.
   */
  private static double shareInPicture(Pose pose) {
    Vec3 trunk = trunk(pose);
    double share = Math.hypot(trunk.x(), trunk.y()) / Math.max(trunk.length(), 1e-9);
    return Math.max(share, LEAST_SHARE);
  }

  /** Upright in the model's metres: in the picture a person seen from the feet may look so too. */
  private static boolean upright(Pose pose) {
    Vec3 trunk = trunk(pose);
    return -trunk.y() >= STANDING_MIN_UPRIGHT * trunk.length();
  }

  private static Vec3 trunk(Pose pose) {
    return pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
  }
}
