package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;

import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.Threshold;

/**
 * The leg that waits while the other one marches, lying: it lies straight on the floor, or is held
 * up in the tabletop pose, thigh upright and knee bent.
 */
final class WaitingLeg {
  private static final GoalTable SUPINE = new GoalTable("march.supine");
  static final Threshold TABLETOP_MIN =
      SUPINE.degrees("tabletop_hf_min_deg", number(65, 45, 85, "D"), "Thighs at least so far up.");
  static final Threshold TABLETOP_MAX =
      SUPINE.degrees("tabletop_hf_max_deg", number(115, 95, 135, "D"), "And no further than this.");

  /** The waiting thigh may drift this far out of the tabletop pose: its drift is a fault. */
  private static final double DRIFT_DEG = 35;

  /** A waiting leg bent less than this lies straight. */
  private static final double STRAIGHT_KNEE_DEG = 40;

  private WaitingLeg() {}

  /**
   * Whether it is up, if not quite where it should be; with a straight knee it is a raised leg, and
   * nobody's tabletop. Its hip has a value.
   */
  static boolean isHeldUp(RuleContext c) {
    Measurement knee = c.other(Measure.KNEE_FLEXION);
    boolean straight = knee.isJudged() && knee.value() < STRAIGHT_KNEE_DEG;
    return isWithin(c.other(Measure.HIP_FLEXION).value(), DRIFT_DEG, c) && !straight;
  }

  /** Whether a hip that bends so far is known to be in the tabletop pose. */
  static boolean isInTabletop(Measurement hipFlexion, RuleContext c) {
    return hipFlexion.isJudged() && isWithin(hipFlexion.value(), 0, c);
  }

  private static boolean isWithin(double hipFlexionDeg, double driftDeg, RuleContext c) {
    return hipFlexionDeg >= c.values().get(TABLETOP_MIN) - driftDeg
        && hipFlexionDeg <= c.values().get(TABLETOP_MAX) + driftDeg;
  }

  /** How far it has moved from its rest, in either direction, degrees. */
  static Measurement moved(RuleContext c) {
    Side waiting = c.working().opposite();
    Measurement knee = c.neutral().get(Measure.KNEE_FLEXION, waiting);
    boolean straight = !knee.isJudged() || knee.value() < STRAIGHT_KNEE_DEG;
    if (straight && isBehindTheMovingFoot(waiting, c)) {
      return Measurement.withheld(Reason.FAR_LEG_HIDDEN);
    }
    // Of a straight leg the ankle is seen better than the knee beside the moving one.
    Measure moves = straight ? Measure.LEG_ELEVATION : Measure.HIP_FLEXION;
    return Rules.either(Rules.changeOf(moves, waiting, c));
  }

  /** The model says that it sees it all the same (decision 36). */
  private static boolean isBehindTheMovingFoot(Side waiting, RuleContext c) {
    Measurement gap = c.now().get(Measure.ANKLE_GAP);
    boolean together =
        gap.hasValue() && gap.value() <= c.values().get(RepSettings.DOUBLE_ANKLE_GAP);
    return together && Rules.isBehind(waiting, c);
  }
}
