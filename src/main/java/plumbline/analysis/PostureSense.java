package plumbline.analysis;

import java.util.Arrays;
import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.Angles;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Sight;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Tells in which posture a person is, from one smoothed pose. A posture once told is kept within
 * wider limits, so that a wobble or the exercise itself does not end it. Single-threaded.
 *
 * <p>The chest's direction and the trunk's slope come from the model's metres: on rendered and real
 * people the chest faces up at -0.9..-1 lying, down at 0.93..0.98 on hands and knees and stays
 * within 0.5 standing, from every side (measured), while in the picture perspective moves them.
 */
final class PostureSense {
  private static final ThresholdTable TABLE = new ThresholdTable("posture");
  private static final Threshold SUPINE_TILT =
      TABLE.degrees("supine_max_trunk_tilt_deg", 25, 10, 40, "D", "Trunk from level, lying.");
  private static final Threshold SUPINE_LEG_BELOW =
      TABLE.torsoLengths(
          "supine_max_leg_below_trunk_tl", 0.80, 0.10, 0.80, "M", "Feet below the trunk, lying.");
  private static final Threshold CHEST_UP =
      TABLE.fraction(
          "supine_min_chest_up_frac",
          0.70,
          0.30,
          0.95,
          "M",
          "How far the chest faces up lying, or down on all fours; 1 is straight.");
  private static final Threshold QUADRUPED_TILT =
      TABLE.degrees(
          "quadruped_max_trunk_tilt_deg", 30, 15, 45, "D", "Trunk from level, on all fours.");
  private static final Threshold QUADRUPED_WRIST =
      TABLE.torsoLengths(
          "quadruped_min_wrist_drop_tl", 0.50, 0.20, 1.20, "D", "Hands below the shoulders.");
  private static final Threshold QUADRUPED_KNEE =
      TABLE.torsoLengths(
          "quadruped_min_knee_drop_tl", 0.30, 0.10, 1.00, "D", "Knees below the hips.");
  private static final Threshold QUADRUPED_FOOT =
      TABLE.torsoLengths(
          "quadruped_max_foot_below_knee_tl",
          0.40,
          0.10,
          0.80,
          "M",
          "Feet below the knees, on all fours; more is standing, bent forward.");
  private static final Threshold STANDING_LEAN =
      TABLE.degrees(
          "standing_max_trunk_lean_deg", 30, 10, 45, "D", "Trunk from upright, standing.");
  private static final Threshold STANDING_DROP =
      TABLE.torsoLengths(
          "standing_min_leg_drop_tl", 1.10, 0.80, 2.00, "D", "The standing foot below the hips.");

  /** A posture once told is kept while its limits are passed by no more than this factor. */
  private static final double KEEP = 1.4;

  /** Bending to the toes is still standing. */
  private static final double KEEP_LEAN = 2;

  private final ThresholdValues values;
  private final Travel travel = new Travel();
  private Posture last = Posture.NONE;
  private int direction;

  PostureSense(ThresholdValues values) {
    this.values = values;
  }

  static List<Threshold> thresholds() {
    return List.of(
        SUPINE_TILT,
        SUPINE_LEG_BELOW,
        CHEST_UP,
        QUADRUPED_TILT,
        QUADRUPED_WRIST,
        QUADRUPED_KNEE,
        QUADRUPED_FOOT,
        STANDING_LEAN,
        STANDING_DROP);
  }

  Posture update(long nanos, Pose pose) {
    direction = travel.update(nanos, pose);
    if (isSupine(pose)) {
      last = Posture.SUPINE;
    } else if (isQuadruped(pose)) {
      last = Posture.QUADRUPED;
    } else if (isStanding(pose)) {
      last = direction != 0 ? Posture.WALKING : Posture.STANDING;
    } else {
      last = Posture.NONE;
    }
    return last;
  }

  /** Where somebody who walks goes: 1 to the right of the picture, -1 to the left, 0 nowhere. */
  int direction() {
    return last == Posture.WALKING ? direction : 0;
  }

  /** Nobody is seen, or somebody else. */
  void reset() {
    last = Posture.NONE;
    travel.reset();
  }

  private boolean isSupine(Pose pose) {
    Vec2 trunk = trunkPx(pose);
    double keep = last == Posture.SUPINE ? KEEP : 1;
    return Math.abs(Angles.pitch(trunk)) <= values.get(SUPINE_TILT) * keep
        && -chestDown(pose) >= values.get(CHEST_UP)
        && feetBelowTl(pose) <= values.get(SUPINE_LEG_BELOW) * keep;
  }

  /**
   * How far the lower ankle is under the hips, torso lengths: far when sitting on a chair. In
   * metres: in the picture feet that point towards a camera above them seem to hang (0.9 to 1.6).
   */
  private static double feetBelowTl(Pose pose) {
    double left = pose.worldM(Joint.ANKLE, Side.LEFT).y();
    double right = pose.worldM(Joint.ANKLE, Side.RIGHT).y();
    double below = Math.max(left, right) - pose.midWorldM(Joint.HIP).y();
    return below / Math.max(trunkM(pose).length(), 1e-9);
  }

  private boolean isQuadruped(Pose pose) {
    boolean kept = last == Posture.QUADRUPED;
    double torsoPx = pose.torsoPx();
    double hands =
        Math.max(
            drop(pose, Joint.SHOULDER, Joint.WRIST), drop(pose, Joint.SHOULDER, Joint.ELBOW) * 2);
    boolean kneels =
        lowest(pose, Joint.KNEE) - pose.midPx(Joint.HIP).y() >= values.get(QUADRUPED_KNEE) * torsoPx
            || (kept && hidesAKnee(pose));
    double foot = lowest(pose, Joint.ANKLE) - lowest(pose, Joint.KNEE);
    return Math.abs(trunkSlopeDeg(pose)) <= values.get(QUADRUPED_TILT) * (kept ? KEEP : 1)
        && chestDown(pose) >= values.get(CHEST_UP)
        && hands >= values.get(QUADRUPED_WRIST) * torsoPx / (kept ? KEEP : 1)
        && kneels
        && foot <= values.get(QUADRUPED_FOOT) * torsoPx * (kept ? KEEP : 1);
  }

  /** The knee that carries a person is behind the other leg when that one is up: it may be down. */
  private boolean hidesAKnee(Pose pose) {
    return Arrays.stream(Side.values())
        .anyMatch(side -> pose.visibility(Joint.KNEE, side) < values.get(Sight.MIN_VISIBILITY));
  }

  private boolean isStanding(Pose pose) {
    boolean kept = last.isUpright();
    double fromUpright = 90 - trunkSlopeDeg(pose);
    double needed = values.get(STANDING_DROP) / (kept ? KEEP : 1);
    return fromUpright <= values.get(STANDING_LEAN) * (kept ? KEEP_LEAN : 1)
        && footBelowHipsTl(pose) >= needed;
  }

  /**
   * How far the standing foot is from the hips, away from the shoulders, torso lengths. In metres
   * and along the trunk: a camera that looks down sees a standing person's legs as short as those
   * of one who kneels.
   */
  private static double footBelowHipsTl(Pose pose) {
    Vec3 trunk = trunkM(pose);
    double farthest = Double.NEGATIVE_INFINITY;
    for (Side side : Side.values()) {
      Vec3 leg = pose.midWorldM(Joint.HIP).minus(pose.worldM(Joint.ANKLE, side));
      farthest = Math.max(farthest, leg.dot(trunk));
    }
    return farthest / Math.max(trunk.dot(trunk), 1e-9);
  }

  /** The lower one of a joint's two sides, pixels from the top. */
  private static double lowest(Pose pose, Joint joint) {
    return Math.max(pose.px(joint, Side.LEFT).y(), pose.px(joint, Side.RIGHT).y());
  }

  private static double drop(Pose pose, Joint from, Joint to) {
    return lowest(pose, to) - pose.midPx(from).y();
  }

  private static Vec2 trunkPx(Pose pose) {
    return pose.midPx(Joint.SHOULDER).minus(pose.midPx(Joint.HIP));
  }

  /** How steeply the trunk rises from the hips to the shoulders, -90..90 degrees. */
  private static double trunkSlopeDeg(Pose pose) {
    Vec3 trunk = trunkM(pose);
    return Math.toDegrees(Math.asin(-trunk.y() / Math.max(trunk.length(), 1e-9)));
  }

  /** The downward part of the chest's direction, -1..1. */
  private static double chestDown(Pose pose) {
    Vec3 chest =
        pose.worldM(Joint.SHOULDER, Side.LEFT)
            .minus(pose.worldM(Joint.SHOULDER, Side.RIGHT))
            .cross(trunkM(pose));
    return chest.y() / Math.max(chest.length(), 1e-9);
  }

  private static Vec3 trunkM(Pose pose) {
    return pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
  }
}
