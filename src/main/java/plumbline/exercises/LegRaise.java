package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;
import static plumbline.exercises.Rules.SIDE;
import static plumbline.exercises.Rules.SIDE_OR_OBLIQUE;
import static plumbline.exercises.Rules.WHILE_LIFTING;
import static plumbline.exercises.Rules.WHILE_MOVING;
import static plumbline.exercises.VariantBuilder.variant;
import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.List;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Supine single leg raise with a resistance loop: on the back, one straight leg goes up and comes
 * down slowly. The primary angle is the hip-ankle line against the floor, which is three times less
 * noisy than the hip angle.
 */
final class LegRaise {
  private static final String ID = "leg-raise";

  private static final GoalTable TABLE = new GoalTable(ID);
  private static final GoalThresholds GOALS =
      new GoalThresholds(
          TABLE.range(
              number(60, 20, 85, "S13 S14"),
              number(45, 15, 80, "S18 S13"),
              number(25, 10, 60, "D"),
              number(85, 60, 120, "D")),
          TABLE.rest(number(12, 3, 25, "M"), number(18, 6, 35, "M")),
          new GoalThresholds.Tempo(
                  TABLE.minRep(number(0.7, 0.3, 3.0, "M")),
                  TABLE.upMin(number(1.0, 0.2, 4.0, "S48")),
                  TABLE.downMin(number(1.5, 0.2, 6.0, "S48")))
              .holding(TABLE.hold(number(2.0, 0.0, 10.0, "D"))));
  private static final Threshold STRAIGHT_KNEE =
      new ThresholdTable("posture")
          .degrees("straight_leg_max_deg", 25, 10, 40, "D", "A knee bent less is straight.");
  private static final Threshold BENT_EXTRA =
      new ThresholdTable("faults")
          .degrees("bent_other_leg_extra_deg", 2, 0, 15, "D", "Allowed on top with a bent knee.");

  /**
   * How much of a resting leg's reading is put down to a tilted camera, which turns every reading
   * alike; the rest is the model's hip point lying too high or low, which fades as the leg rises.
   */
  private static final double TILT_SHARE = 0.5;

  /**
   * At an angle a resting leg points towards the camera and reads 4 to 10 degrees too low; one that
   * has risen by so much does not (decision 32).
   */
  private static final double OFF_THE_FLOOR_DEG = 30;

  /**
   * Scatter of the floor under that zero: resting legs of different builds lie 0 to 3 degrees off
   * it.
   */
  private static final double FLOOR_SD_DEG = 2.5;

  private static final List<FaultRule> RULES =
      List.of(
          rule(ID, "knee_bend", LegRaise::kneeBend)
              .aboveDeg(20, 10, 45, "M S66")
              .lasting(400, "M")
              .costing(12)
              .during(WHILE_MOVING, SIDE),
          Rules.hipsLift(ID),
          rule(ID, "other_leg", Rules.ofOtherLeg(LegRaise::otherLeg))
              .aboveDeg(10, 5, 30, "M")
              .lasting(500, "M")
              .costing(10)
              .during(WHILE_MOVING, SIDE),
          Rules.headLift(ID),
          rule(ID, "hands_help", LegRaise::handsHelp)
              .belowTorsoLengths(0.25, 0.10, 0.60, "D")
              .lasting(500, "D")
              .costing(6)
              .during(WHILE_LIFTING, SIDE));

  static final Exercise EXERCISE =
      new Exercise(
          ID,
          List.of(
              variant(ID, "supine", GOALS, RULES)
                  .in(Posture.SUPINE)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .shank(ShankShape.LEADS)
                  .farLegMayBeCopied()
                  .declaring(STRAIGHT_KNEE, BENT_EXTRA, Rules.MAX_SHOULDER_RISE)
                  .measuring(Lever.LEG_FORWARD, LegRaise::primary, LegRaise::credit)));

  private LegRaise() {}

  private static Measurement primary(RuleContext c) {
    Measurement leg = c.working(Measure.LEG_ELEVATION);
    if (!leg.hasValue()) {
      return leg;
    }
    double sd = Math.hypot(leg.sd(), FLOOR_SD_DEG);
    double rest = restReadingDeg(c);
    double left =
        Rules.atAnAngle(c) ? leftAtAnAngle(leg.value() - rest) : leftFromTheSide(leg.value());
    return leg.withValue(leg.value() - left * rest).withSd(sd);
  }

  private static double leftFromTheSide(double legDeg) {
    return TILT_SHARE + (1 - TILT_SHARE) * Math.cos(Math.toRadians(legDeg));
  }

  private static double leftAtAnAngle(double risenDeg) {
    return Math.max(0, Math.min(1, 1 - risenDeg / OFF_THE_FLOOR_DEG));
  }

  private static Measurement credit(RuleContext c) {
    return primary(c).smaller(changeOf(Measure.HIP_FLEXION, c));
  }

  /** What this leg reads on the floor, where it is zero by definition; else the other leg. */
  private static double restReadingDeg(RuleContext c) {
    Measurement own = restReading(c, c.working());
    return Rules.onTheFloorDeg(own.isJudged() ? own : restReading(c, c.working().opposite()));
  }

  private static Measurement restReading(RuleContext c, Side side) {
    return restsBent(c, side)
        ? Measurement.withheld(Reason.NO_NEUTRAL)
        : c.neutral().get(Measure.LEG_ELEVATION, side);
  }

  private static boolean restsBent(RuleContext c, Side side) {
    Measurement knee = c.neutral().get(Measure.KNEE_FLEXION, side);
    return knee.isJudged() && knee.value() > c.values().get(STRAIGHT_KNEE);
  }

  private static Measurement kneeBend(RuleContext c) {
    return changeOf(Measure.KNEE_FLEXION, c);
  }

  /**
   * The working leg's change from rest. A far knee is often hidden at rest; the other leg then
   * tells how a straight one reads.
   */
  private static Measurement changeOf(Measure measure, RuleContext c) {
    Measurement now = c.working(measure);
    Measurement own = c.neutral().get(measure, c.working());
    if (own.isJudged()) {
      return now.minus(own);
    }
    Side other = c.working().opposite();
    Measurement knee = c.neutral().get(Measure.KNEE_FLEXION, other);
    boolean straight = knee.isJudged() && knee.value() < c.values().get(STRAIGHT_KNEE);
    return straight ? now.minus(c.neutral().get(measure, other)) : now;
  }

  private static Measurement otherLeg(RuleContext c) {
    Side other = c.working().opposite();
    Measurement own = c.working(Measure.LEG_ELEVATION);
    Measurement others = c.other(Measure.LEG_ELEVATION);
    boolean close =
        own.isJudged()
            && others.isJudged()
            && others.value() > c.values().get(RepSettings.GHOST_MIN)
            && own.value() - others.value() < c.values().get(RepSettings.GHOST_DIFF);
    if (close) {
      return Measurement.withheld(Reason.SIDE_UNCERTAIN);
    }
    if (!restsBent(c, other)) {
      return c.change(Measure.LEG_ELEVATION, other);
    }
    Measurement hip = c.change(Measure.HIP_FLEXION, other);
    return hip.isJudged()
        ? Measurement.judged(hip.value() - c.values().get(BENT_EXTRA), hip.sd())
        : hip;
  }

  private static Measurement handsHelp(RuleContext c) {
    return c.working(Measure.WRIST_TO_LEG);
  }
}
