package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;
import static plumbline.exercises.Rules.AT_THE_TOP;
import static plumbline.exercises.Rules.REAR;
import static plumbline.exercises.Rules.SIDE;
import static plumbline.exercises.Rules.SIDE_OR_OBLIQUE;
import static plumbline.exercises.Rules.WHILE_MOVING;
import static plumbline.exercises.VariantBuilder.variant;
import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.List;
import plumbline.body.Joint;
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
import plumbline.thresholds.Threshold;

/**
 * Kneeling hip extension: on hands and knees one leg goes back, bent or straight, until it is in
 * line with the trunk. The primary angle is the thigh from vertical, 0 under the hip and 90 level;
 * starting from the toes with a long leg it is the hip-ankle line against the trunk line.
 */
final class KneelingHipExtension {
  private static final String ID = "kneeling-hip-extension";

  private static final GoalTable TABLE = new GoalTable(ID);
  private static final GoalThresholds.Tempo TEMPO =
      new GoalThresholds.Tempo(
              TABLE.minRep(number(0.7, 0.3, 3.0, "M")),
              TABLE.upMin(number(0.8, 0.2, 4.0, "D")),
              TABLE.downMin(number(1.0, 0.2, 6.0, "S48")))
          .holding(TABLE.hold(number(2.0, 0.0, 10.0, "S85")));
  private static final GoalThresholds FROM_THE_KNEE =
      new GoalThresholds(
          TABLE.range(
              number(85, 45, 95, "S82 S83"), number(70, 35, 90, "D"), number(45, 20, 80, "D")),
          TABLE.rest(number(25, 5, 45, "M S82"), number(33, 10, 55, "M")),
          TEMPO);
  private static final Threshold BENT_MIN =
      TABLE.degrees("bent_knee_min_deg", number(65, 40, 85, "D"), "A bent leg's knee, at least.");
  private static final Threshold BENT_MAX =
      TABLE.degrees("bent_knee_max_deg", number(120, 95, 140, "D"), "A bent leg's knee, at most.");
  private static final Threshold STRAIGHT_MAX =
      TABLE.degrees("straight_knee_max_deg", number(25, 10, 45, "D"), "A straight leg's knee.");
  private static final Threshold OVER_COMFORT =
      TABLE.degrees(
          "too_high_over_comfort_deg",
          number(5, 0, 20, "D"),
          "Once your own range is measured, a leg this far above it is too high.");
  private static final GoalTable TOES = new GoalTable(ID + ".toe_start");

  /** A long leg on its toes points about this far below the trunk line. */
  private static final double TOES_DOWN_DEG = -30;

  private static final Lever LEG_BACKWARD = new Lever(Joint.ANKLE, true, TOES_DOWN_DEG);

  private static final GoalThresholds FROM_THE_TOES =
      new GoalThresholds(
          TOES.range(
              number(0, -10, 10, "S31 S83"), number(-6, -20, 5, "D"), number(-10, -30, 0, "D")),
          TOES.rest(
              TOES_DOWN_DEG,
              number(-22, -45, -10, "D"),
              number(-16, -40, -5, "D"),
              RepSettings.MAX_SMALL_RANGE_JITTER),
          TEMPO);

  private static final KneeShape KNEE = new KneeShape(STRAIGHT_MAX, BENT_MIN, BENT_MAX);

  /** Both faults are one mistake: the leg went higher than the hip alone can take it. */
  private static final String TOO_FAR = "too-far";

  private static final List<FaultRule> RULES =
      List.of(
          rule(ID, "back_moves", c -> Rules.either(c.change(Measure.TRUNK_PITCH)))
              .aboveDeg(8, 4, 25, "M")
              .lasting(400, "M")
              .costing(14)
              .sharing(TOO_FAR)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "too_high", KneelingHipExtension::aboveTrunk)
              .aboveDeg(12, 5, 35, "D S3")
              .orBeyondOwnBy(OVER_COMFORT)
              .lasting(300, "D")
              .costing(14)
              .sharing(TOO_FAR)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "weight_shift", Rules.ofOtherLeg(KneelingHipExtension::weightShift))
              .aboveDeg(12, 5, 30, "D")
              .lasting(500, "M")
              .costing(8)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "knee_shape", KNEE::outside)
              .toldBy(KNEE::meant)
              .aboveDeg(0, 0, 20, "D")
              .lasting(400, "M")
              .costing(8)
              .during(AT_THE_TOP, SIDE),
          rule(ID, "hips_open", c -> Rules.either(c.change(Measure.PELVIS_RISE, c.working())))
              .aboveDeg(12, 6, 30, "D")
              .lasting(500, "M")
              .costing(8)
              .during(WHILE_MOVING, REAR),
          rule(ID, "elbows", ArmsOnFloor::fold)
              .aboveDeg(
                  8, 6, 60, "M") // elbows bend outwards: a third to a half shows (decision 19)
              .lasting(500, "D")
              .costing(6)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "head", c -> Rules.either(c.change(Measure.NECK_ANGLE)))
              .aboveDeg(25, 10, 60, "D")
              .lasting(700, 100, 3000, "D")
              .costing(4)
              .during(WHILE_MOVING, SIDE));

  static final Exercise EXERCISE =
      new Exercise(
          ID,
          List.of(
              variant(ID, "from-the-knee", FROM_THE_KNEE, RULES)
                  .in(Posture.QUADRUPED)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .declaring(BENT_MIN, BENT_MAX, STRAIGHT_MAX, OVER_COMFORT)
                  .measuring(
                      Lever.THIGH_BACKWARD,
                      KneelingHipExtension::thigh,
                      KneelingHipExtension::creditOfThigh),
              variant(ID, "from-the-toes", FROM_THE_TOES, RULES)
                  .in(Posture.QUADRUPED)
                  .seenFrom(SIDE)
                  .measuring(
                      LEG_BACKWARD, KneelingHipExtension::longLeg, KneelingHipExtension::longLeg)));

  private KneelingHipExtension() {}

  private static Measurement thigh(RuleContext c) {
    return c.working(Measure.THIGH_ELEVATION);
  }

  /** Never more than the thigh moved against the trunk. */
  private static Measurement creditOfThigh(RuleContext c) {
    return thigh(c).smaller(turnedBack(c));
  }

  private static Measurement turnedBack(RuleContext c) {
    return Rules.negative(Rules.changeOf(Measure.HIP_FLEXION, c.working(), c));
  }

  /** Only for a leg that at rest was long already, and on its toes. */
  private static Measurement longLeg(RuleContext c) {
    Measurement leg = Rules.negative(c.neutral().get(Measure.LEG_FLEXION, c.working()));
    boolean longAtRest =
        KNEE.isStraightAtRest(c)
            && leg.isJudged()
            && leg.value() < c.values().get(FROM_THE_TOES.rest().enter());
    return longAtRest
        ? Rules.negative(c.working(Measure.LEG_FLEXION))
        : Measurement.withheld(Reason.NO_NEUTRAL);
  }

  /**
   * How far the thigh has turned beyond the trunk line, taking a thigh at rest as square to it: the
   * model's hip point shifts the absolute angle by several degrees.
   */
  private static Measurement aboveTrunk(RuleContext c) {
    Measurement turned = turnedBack(c);
    return turned.isJudged() ? Measurement.judged(turned.value() - 90, turned.sd()) : turned;
  }

  /**
   * Of the carrying leg, when it is the nearer one: behind the moving leg the model lets it swing
   * along, by up to 9 degrees on three people and once by 23, while it stands still (decision 34).
   */
  private static Measurement weightShift(RuleContext c) {
    Side support = c.working().opposite();
    if (Rules.isBehind(support, c)) {
      return Measurement.withheld(Reason.FAR_LEG_HIDDEN);
    }
    return ArmsOnFloor.isOneLifted(c)
        ? Measurement.withheld(Reason.HANDS_HIDDEN)
        : Rules.either(Rules.changeOf(Measure.THIGH_ELEVATION, support, c));
  }
}
