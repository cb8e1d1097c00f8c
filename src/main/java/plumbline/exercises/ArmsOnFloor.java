package plumbline.exercises;

import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RuleContext;

/** The arms of somebody on hands and knees: whether they carry, and how far they have folded. */
final class ArmsOnFloor {
  /** A hand this near the shoulder's height has left the floor: the bird-dog's arm. */
  private static final double LIFTED_TL = 0.45;

  private ArmsOnFloor() {}

  /** Whether a hand is known to have left the floor. */
  static boolean isOneLifted(RuleContext c) {
    for (Side side : Side.values()) {
      Measurement drop = c.now().get(Measure.WRIST_DROP, side);
      if (drop.isJudged() && drop.value() < LIFTED_TL) {
        return true;
      }
    }
    return false;
  }

  /** How much further than at rest the elbow is bent that has folded more, degrees. */
  static Measurement fold(RuleContext c) {
    if (isOneLifted(c)) {
      return Measurement.withheld(Reason.HANDS_HIDDEN);
    }
    Measurement left = fold(c, Side.LEFT);
    Measurement right = fold(c, Side.RIGHT);
    return left.isJudged() && right.isJudged()
        ? (left.value() > right.value() ? left : right)
        : (left.isJudged() ? left : right);
  }

  /**
   * An arm whose hand stays on the floor cannot fold without its shoulder coming nearer to the hand
   * (decision 38): where that has not happened the elbow was misread.
   */
  private static Measurement fold(RuleContext c, Side side) {
    Measurement elbow = c.change(Measure.ELBOW_FLEXION, side);
    Measurement shoulder = c.change(Measure.WRIST_DROP, side);
    if (!elbow.isJudged() || !shoulder.isJudged()) {
      return elbow.isJudged() ? shoulder : elbow;
    }
    return shoulder.value() < 0
        ? elbow
        : Measurement.judged(Math.min(0, elbow.value()), elbow.sd());
  }
}
