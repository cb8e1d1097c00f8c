package plumbline.analysis;

import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Angles;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells in which posture a person is, from one smoothed pose, and that it was held long enough.
 * Single-threaded.
 *
 * <p>Supine: the trunk is near level, the face is up, and the feet are not below the trunk.
 */
final class PostureGate {
  private static final ThresholdTable TABLE = new ThresholdTable("posture");
  private static final Threshold DWELL =
      TABLE.seconds("dwell_s", 1.0, 0.3, 5.0, "D", "The start posture is held this long.");
  private static final Threshold SUPINE_TILT =
      TABLE.degrees("supine_max_trunk_tilt_deg", 25, 10, 40, "D", "Trunk from level, lying.");
  private static final Threshold SUPINE_LEG_BELOW =
      TABLE.torsoLengths(
          "supine_max_leg_below_trunk_tl", 0.35, 0.10, 0.80, "D", "Feet below the trunk, lying.");

  /** A posture once recognised is not given up for a wobble: the tilt may grow by this factor. */
  private static final double KEEP_TILT = 1.4;

  /** Losing the posture for less than this does not end it. */
  private static final long GRACE_NANOS = 500_000_000L;

  private final ThresholdValues values;
  private final Posture wanted;
  private long wantedSince = Long.MIN_VALUE;
  private long wantedLast = Long.MIN_VALUE;

  PostureGate(Posture wanted, ThresholdValues values) {
    this.wanted = wanted;
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(DWELL, SUPINE_TILT, SUPINE_LEG_BELOW);
  }

  /** The posture of this pose, and remembers for how long the wanted one has been held. */
  Posture update(long nanos, Pose pose) {
    Posture posture = isSupine(pose) ? Posture.SUPINE : Posture.NONE;
    if (posture == wanted) {
      wantedSince = held() ? wantedSince : nanos;
      wantedLast = nanos;
    } else if (held() && nanos - wantedLast > GRACE_NANOS) {
      lose();
    }
    return posture;
  }

  /** Nobody is seen, or somebody else: the posture is to be held anew. */
  void lose() {
    wantedSince = Long.MIN_VALUE;
  }

  /** True once the wanted posture has been held long enough, and while it is kept. */
  boolean inPosition() {
    return held() && wantedLast - wantedSince >= values.nanos(DWELL);
  }

  private boolean held() {
    return wantedSince != Long.MIN_VALUE;
  }

  private boolean isSupine(Pose pose) {
    Vec2 trunk = pose.midPx(Joint.SHOULDER).minus(pose.midPx(Joint.HIP));
    double limit = values.get(SUPINE_TILT) * (inPosition() ? KEEP_TILT : 1);
    return Math.abs(Angles.pitch(trunk)) <= limit && faceUp(pose) && feetNotBelow(pose, trunk);
  }

  /** Lying on the back, the nose is above the ears. */
  private static boolean faceUp(Pose pose) {
    return pose.px(plumbline.body.Landmark.NOSE).y() < pose.midPx(Joint.EAR).y();
  }

  /** The lower ankle lies near the line of the trunk, not under it as when standing or kneeling. */
  private boolean feetNotBelow(Pose pose, Vec2 trunk) {
    double hipY = pose.midPx(Joint.HIP).y();
    double most = values.get(SUPINE_LEG_BELOW) * trunk.length();
    for (Side side : Side.values()) {
      if (pose.px(Joint.ANKLE, side).y() - hipY > most) {
        return false;
      }
    }
    return true;
  }
}
