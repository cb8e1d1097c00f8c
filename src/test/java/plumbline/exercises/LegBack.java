package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;
import static plumbline.exercises.Rules.SIDE;
import static plumbline.exercises.Rules.WHILE_LIFTING;
import static plumbline.exercises.VariantBuilder.variant;
import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.List;
import plumbline.body.Joint;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RuleContext;

/** The example of adding-an-exercise.md: standing, one straight leg goes back and returns. */
final class LegBack {
  private static final String ID = "leg-back";

  private static final GoalTable TABLE = new GoalTable(ID);
  private static final GoalThresholds GOALS =
      new GoalThresholds(
          TABLE.range(number(25, 10, 40, "D"), number(20, 8, 35, "D"), number(12, 5, 30, "D")),
          TABLE.rest(number(5, 2, 10, "D"), number(8, 3, 15, "D")),
          new GoalThresholds.Tempo(
                  TABLE.minRep(number(0.7, 0.3, 3.0, "D")),
                  TABLE.upMin(number(0.8, 0.2, 4.0, "D")),
                  TABLE.downMin(number(0.8, 0.2, 6.0, "D")))
              .upright());

  private static final List<FaultRule> RULES =
      List.of(
          rule(ID, "lean_forward", c -> c.change(Measure.TRUNK_INCLINATION))
              .aboveDeg(10, 5, 30, "D")
              .lasting(400, "D")
              .costing(12)
              .during(WHILE_LIFTING, SIDE));

  static final Exercise EXERCISE =
      new Exercise(
          ID,
          List.of(
              variant(ID, "standing", GOALS, RULES)
                  .in(Posture.STANDING)
                  .seenFrom(SIDE)
                  .measuring(new Lever(Joint.ANKLE, true, 0), LegBack::leg, LegBack::credit)));

  private LegBack() {}

  /** Positive to the back. */
  private static Measurement leg(RuleContext c) {
    return Rules.negative(c.working(Measure.LEG_ELEVATION));
  }

  /** Tipping the trunk earns nothing. */
  private static Measurement credit(RuleContext c) {
    return leg(c).smaller(Rules.negative(Rules.changeOf(Measure.LEG_FLEXION, c.working(), c)));
  }
}
