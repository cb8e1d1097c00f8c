package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;
import static plumbline.exercises.Rules.AT_THE_TOP;
import static plumbline.exercises.Rules.NOT_SIDE;
import static plumbline.exercises.Rules.SIDE;
import static plumbline.exercises.Rules.SIDE_OR_OBLIQUE;
import static plumbline.exercises.Rules.WHILE_MOVING;
import static plumbline.exercises.VariantBuilder.variant;
import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.EnumSet;
import java.util.List;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.Phase;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/**
 * Walking twist toe touch: on the spot or walking, a straight leg kicks forward and the opposite
 * hand reaches towards its toes. The primary angle is the hip-ankle line from vertical.
 */
final class ToeTouch {
  private static final String ID = "twist-toe-touch";

  private static final GoalTable TABLE = new GoalTable(ID);
  private static final GoalThresholds.Range RANGE =
      TABLE.range(
          number(80, 40, 100, "S39 S40 S42"), number(60, 30, 95, "D"), number(35, 20, 80, "D"));
  private static final GoalThresholds GOALS =
      new GoalThresholds(
          RANGE,
          TABLE.rest(number(20, 5, 40, "M"), number(28, 10, 50, "M")),
          new GoalThresholds.Tempo(
                  TABLE.minRep(number(0.35, 0.2, 2.0, "M")),
                  TABLE.upMin(number(0.4, 0.1, 3.0, "D")),
                  TABLE.downMin(number(0.5, 0.1, 3.0, "D")))
              .upright()
              .kicking(
                  TABLE.seconds(
                      "max_kick_s", number(4.0, 1.5, 10.0, "D"), "A longer kick is no kick.")));

  private static final ThresholdTable REACH = new ThresholdTable(ID);
  private static final Threshold REACH_FULL =
      REACH.torsoLengths(
          "reach_full_tl", 0.45, 0.10, 0.80, "M", "A hand this near the toes costs nothing.");
  private static final Threshold REACH_NONE =
      REACH.torsoLengths(
          "reach_none_tl", 0.90, 0.40, 1.50, "D", "A hand this far off is no reach.");
  private static final Threshold REACH_WINDOW =
      REACH.millis(
          "reach_window_ms", 200, 50, 600, "D", "Looked at so long before and after the top, too.");

  private static final GoalThresholds.Reach REACH_OF_HAND =
      new GoalThresholds.Reach(Measure.OTHER_HAND_TO_FOOT, REACH_FULL, REACH_NONE, REACH_WINDOW);

  /** Of a speed taken over a tenth of a second, degrees a second. */
  private static final double SPEED_SD = 30;

  private static final List<FaultRule> RULES =
      List.of(
          rule(ID, "kick_knee", c -> Rules.changeOf(Measure.KNEE_FLEXION, c.working(), c))
              .aboveDeg(30, 15, 60, "D")
              .lasting(150, 60, 1000, "D")
              .costing(12)
              .from(RANGE.partialMin())
              .during(WHILE_MOVING, SIDE),
          rule(ID, "round_back", c -> c.change(Measure.TRUNK_INCLINATION))
              .aboveDeg(35, 10, 60, "M") // reaching for the toes leans 5 to 33 degrees by itself
              .lasting(200, 60, 1000, "D")
              .costing(12)
              .from(RANGE.partialMin())
              .neverCleared(Reason.BACK_SHAPE) // a back that rounds without leaning (decision 13)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "lean_back", Rules::leanBack)
              .aboveDeg(12, 5, 40, "D")
              .lasting(200, 60, 1000, "D")
              .costing(8)
              .from(RANGE.partialMin())
              .during(WHILE_MOVING, SIDE),
          rule(ID, "stance_knee", Rules.ofOtherLeg(Rules::stanceKnee))
              .aboveDeg(25, 10, 50, "D")
              .lasting(200, 60, 1000, "D")
              .costing(8)
              .from(RANGE.partialMin())
              .during(WHILE_MOVING, SIDE_OR_OBLIQUE),
          rule(ID, "same_hand", ToeTouch::sameHand)
              .aboveTorsoLengths(0.15, 0.05, 0.60, "D")
              .lasting(150, 60, 1000, "D")
              .costing(8)
              .from(RANGE.fullMin())
              .during(WHILE_MOVING, NOT_SIDE),
          rule(ID, "swing", c -> Measurement.judged(c.speedDegPerS(), SPEED_SD))
              .aboveDegPerS(300, 100, 800, "D")
              .lasting(0, 0, 500, "D")
              .costing(8)
              .during(EnumSet.of(Phase.UP, Phase.TOP), SIDE_OR_OBLIQUE),
          rule(ID, "no_twist", ToeTouch::twist)
              .belowDeg(0, -20, 40, "M") // turned by 31 degrees it is read as 7 to 37 (decision 27)
              .lasting(150, 60, 1000, "D")
              .costing(0) // a note: one camera sees a twist only roughly
              .from(RANGE.fullMin())
              .neverCleared(Reason.TWIST_ROUGH)
              .during(AT_THE_TOP, NOT_SIDE));

  static final Exercise EXERCISE =
      new Exercise(
          ID,
          List.of(
              variant(ID, "kick", GOALS, RULES)
                  .in(Posture.STANDING, Posture.WALKING)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .shank(ShankShape.LEADS)
                  .reaching(REACH_OF_HAND)
                  .measuring(Lever.LEG_FORWARD, ToeTouch::leg, ToeTouch::credit)));

  private ToeTouch() {}

  private static Measurement leg(RuleContext c) {
    return Rules.elevation(Measure.LEG_ELEVATION, Measure.ANKLE_DROP, c);
  }

  private static Measurement credit(RuleContext c) {
    Measurement leg = c.working(Measure.LEG_ELEVATION);
    return leg.smaller(Rules.changeOf(Measure.LEG_FLEXION, c.working(), c));
  }

  /** Of the shoulders towards the kicking leg: its opposite shoulder comes forward. */
  private static Measurement twist(RuleContext c) {
    Measurement twist = c.now().get(Measure.TRUNK_TWIST);
    return c.working() == Side.LEFT ? Rules.negative(twist) : twist;
  }

  private static Measurement sameHand(RuleContext c) {
    return c.working(Measure.OTHER_HAND_TO_FOOT).minus(c.working(Measure.SAME_HAND_TO_FOOT));
  }
}
