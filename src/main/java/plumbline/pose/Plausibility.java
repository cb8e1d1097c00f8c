package plumbline.pose;

import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec3;

/**
 * How much a skeleton looks like a human body, 0..1, from the lengths and directions of its bones
 * in the model's metres. Plain Java.
 *
 * <p>The model's own flag and visibilities are no witnesses: an upside-down skeleton can have a
 * flag of 0.996. Its bones tell: right skeletons, in every posture and view, keep human
 * proportions; folded or upside-down ones do not. The bands were set on rendered people and widened
 * for recordings of real ones. Skeletons were read from turned, shifted, halved and right crops of
 * 32 clips: of 1,845 with a wrong trunk 12 % score above 0.5, of 2,330 right ones 7 % below it, of
 * those from right crops 3 %, nearly all of people who lie and are seen at an angle or from the
 * feet (decision 27); heads and upper arms were given more room since, for heavy (decision 39).
 */
final class Plausibility {
  /** A range in which a measure is human, and how far outside it stops being one. */
  private record Band(double low, double high, double margin) {
    double score(double value) {
      double outside = Math.max(0, Math.max(low - value, value - high));
      return Math.max(0, 1 - outside / margin);
    }

    /** The same for something that may well be shorter. */
    double scoreOfLongest(double value) {
      return score(Math.max(value, low));
    }
  }

  private static final Band TORSO_M = new Band(0.38, 0.58, 0.15);
  // Lengths in torso lengths.
  private static final Band THIGH = new Band(0.66, 1.0, 0.28);
  private static final Band SHANK = new Band(0.64, 1.02, 0.28);
  private static final Band UPPER_ARM = new Band(0.40, 0.70, 0.22);
  private static final Band FOREARM = new Band(0.37, 0.66, 0.22);
  private static final Band SHOULDERS = new Band(0.42, 0.85, 0.2);
  private static final Band HIPS = new Band(0.24, 0.62, 0.18);
  private static final Band HEAD = new Band(0.30, 0.76, 0.2);
  private static final Band FACE = new Band(0.18, 0.42, 0.18);
  // Differences of a pair, in the pair's mean length.
  private static final Band UPPER_ARMS_UNEQUAL = new Band(0, 0.5, 0.4);
  private static final Band FOREARMS_UNEQUAL = new Band(0, 0.45, 0.6);
  private static final Band THIGH_TO_SHANK = new Band(0.8, 1.2, 0.2);
  // Cosines.
  private static final Band FACE_FORWARD = new Band(0.2, 1, 0.7);
  private static final Band SHOULDERS_WITH_HIPS = new Band(0.5, 1, 0.6);

  private final Pose pose;

  private Plausibility(Pose pose) {
    this.pose = pose;
  }

  /** The product of what each proportion and direction says. */
  static double of(Pose pose) {
    Plausibility body = new Plausibility(pose);
    double score = body.proportions() * body.symmetry() * body.directions();
    // A degenerate skeleton divides by zero: nothing human about it.
    return Double.isFinite(score) ? score : 0;
  }

  private double proportions() {
    double torso = trunk().length();
    double head = pose.get(Landmark.NOSE).worldM().minus(pose.midWorldM(Joint.SHOULDER)).length();
    return TORSO_M.score(torso)
        * legs(torso)
        * UPPER_ARM.score(mean(Joint.SHOULDER, Joint.ELBOW) / torso)
        * FOREARM.score(mean(Joint.ELBOW, Joint.WRIST) / torso)
        * SHOULDERS.score(rightToLeft(Joint.SHOULDER).length() / torso)
        * HIPS.score(rightToLeft(Joint.HIP).length() / torso)
        * HEAD.score(head / torso)
        * FACE.score(rightToLeft(Joint.EAR).length() / torso);
  }

  /**
   * A bone that points at the camera is read too short, of one leg in every kick seen from the
   * front: one human leg is enough, as long as the pair is not too long.
   */
  private double legs(double torso) {
    return Math.max(leg(Side.LEFT, torso), leg(Side.RIGHT, torso))
        * THIGH.scoreOfLongest(mean(Joint.HIP, Joint.KNEE) / torso)
        * SHANK.scoreOfLongest(mean(Joint.KNEE, Joint.ANKLE) / torso);
  }

  private double leg(Side side, double torso) {
    double thigh = length(Joint.HIP, Joint.KNEE, side);
    double shank = length(Joint.KNEE, Joint.ANKLE, side);
    return THIGH.score(thigh / torso)
        * SHANK.score(shank / torso)
        * THIGH_TO_SHANK.score(thigh / shank);
  }

  private double symmetry() {
    return UPPER_ARMS_UNEQUAL.score(unequal(Joint.SHOULDER, Joint.ELBOW))
        * FOREARMS_UNEQUAL.score(unequal(Joint.ELBOW, Joint.WRIST));
  }

  /** The face looks where the chest does, and the left hip is under the left shoulder. */
  private double directions() {
    Vec3 shoulders = rightToLeft(Joint.SHOULDER);
    Vec3 chest = shoulders.cross(trunk());
    Vec3 face = pose.get(Landmark.NOSE).worldM().minus(pose.midWorldM(Joint.EAR));
    return FACE_FORWARD.score(cosine(chest, face))
        * SHOULDERS_WITH_HIPS.score(cosine(shoulders, rightToLeft(Joint.HIP)));
  }

  /** From mid-hip to mid-shoulder. */
  private Vec3 trunk() {
    return pose.midWorldM(Joint.SHOULDER).minus(pose.midWorldM(Joint.HIP));
  }

  private Vec3 rightToLeft(Joint joint) {
    return pose.worldM(joint, Side.LEFT).minus(pose.worldM(joint, Side.RIGHT));
  }

  private double mean(Joint from, Joint to) {
    List<Double> both = lengths(from, to);
    return (both.get(0) + both.get(1)) / 2;
  }

  private double unequal(Joint from, Joint to) {
    List<Double> both = lengths(from, to);
    return Math.abs(both.get(0) - both.get(1)) / mean(from, to);
  }

  private List<Double> lengths(Joint from, Joint to) {
    return List.of(length(from, to, Side.LEFT), length(from, to, Side.RIGHT));
  }

  private double length(Joint from, Joint to, Side side) {
    return pose.worldM(to, side).minus(pose.worldM(from, side)).length();
  }

  private static double cosine(Vec3 a, Vec3 b) {
    return a.dot(b) / (a.length() * b.length());
  }
}
