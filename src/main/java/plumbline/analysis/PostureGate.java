package plumbline.analysis;

import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.Angles;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

/**
 * Tells in which posture a person is, from one smoothed pose, and that it was held long enough.
 * Single-threaded.
 *
 * <p>Supine: the trunk is near level in the picture, the chest faces up, and the feet are not far
 * below the trunk.
 */
final class PostureGate {
  private static final ThresholdTable TABLE = new ThresholdTable("posture");
  private static final Threshold DWELL =
      TABLE.seconds("dwell_s", 1.0, 0.3, 5.0, "D", "The start posture is held this long.");
  private static final Threshold SUPINE_TILT =
      TABLE.degrees("supine_max_trunk_tilt_deg", 25, 10, 40, "D", "Trunk from level, lying.");
  private static final Threshold SUPINE_LEG_BELOW =
      TABLE.torsoLengths(
          "supine_max_leg_below_trunk_tl", 0.80, 0.10, 0.80, "M", "Feet below the trunk, lying.");
  private static final Threshold SUPINE_CHEST_UP =
      TABLE.declare(
          "supine_min_chest_up_frac",
          Unit.FRACTION,
          0.70,
          0.30,
          0.95,
          "M",
          "How far the chest faces up, lying; 1 is straight up.");

  /** A posture once recognised is not given up for a wobble: the tilt may grow by this factor. */
  private static final double KEEP_TILT = 1.4;

  /** Losing the posture for less than this does not end it. */
  private static final long GRACE_NANOS = 500_000_000L;

  private final ThresholdValues values;
  private final Posture wanted;
  private long wantedSince = Long.MIN_VALUE;
  private long wantedLast = Long.MIN_VALUE;

  PostureGate(Posture wanted, ThresholdValues values) {
    if (wanted != Posture.SUPINE) {
      throw new IllegalArgumentException("the posture " + wanted + " cannot be recognised yet");
    }
    this.wanted = wanted;
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(DWELL, SUPINE_TILT, SUPINE_LEG_BELOW, SUPINE_CHEST_UP);
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
    return Math.abs(Angles.pitch(trunk)) <= limit
        && chestUp(pose) >= values.get(SUPINE_CHEST_UP)
        && feetNotBelow(pose, trunk);
  }

  /**
   * The upward part of the chest's direction, -1..1, from the model's metres: about 1 lying on the
   * back, -1 on hands and knees, 0 standing (all measured, on rendered and on real people).
   */
  private static double chestUp(Pose pose) {
    Vec3 trunk = pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
    Vec3 chest =
        pose.worldM(Joint.SHOULDER, Side.LEFT)
            .minus(pose.worldM(Joint.SHOULDER, Side.RIGHT))
            .cross(trunk);
    return -chest.y() / Math.max(chest.length(), 1e-9);
  }

  /** The lower ankle is not far under the hips, as it is when sitting on a chair. */
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
