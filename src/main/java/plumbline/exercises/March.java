package plumbline.exercises;

import static plumbline.exercises.GoalTable.number;
import static plumbline.exercises.Rules.AT_THE_TOP;
import static plumbline.exercises.Rules.FRONT_OR_REAR;
import static plumbline.exercises.Rules.SIDE;
import static plumbline.exercises.Rules.SIDE_OR_OBLIQUE;
import static plumbline.exercises.Rules.WHILE_LIFTING;
import static plumbline.exercises.Rules.WHILE_MOVING;
import static plumbline.exercises.VariantBuilder.variant;
import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.List;
import java.util.stream.Stream;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Lever;
import plumbline.scoring.RuleContext;
import plumbline.scoring.ShankShape;

/**
 * Single leg march with a resistance loop: standing, or lying on the back. Standing the primary
 * angle is the thigh from vertical; lying with straight legs it is the thigh from the floor; lying
 * with both knees up (the leg-out pattern) it is how far the moving thigh has opened from there.
 */
final class March {
  private static final String ID = "march";

  private static final GoalTable TABLE = new GoalTable(ID);
  private static final GoalThresholds.Tempo TEMPO =
      new GoalThresholds.Tempo(
              TABLE.minRep(number(0.7, 0.3, 3.0, "M")),
              TABLE.upMin(number(0.6, 0.2, 4.0, "D")),
              TABLE.downMin(number(1.0, 0.2, 6.0, "S48")))
          .holding(TABLE.hold(number(1.0, 0.0, 10.0, "S28")))
          .upright();
  private static final GoalThresholds THIGH_UP =
      new GoalThresholds(
          TABLE.range(
              number(90, 40, 115, "S22 S26"),
              number(75, 30, 105, "D"),
              number(45, 20, 80, "D"),
              number(110, 90, 135, "D")),
          TABLE.rest(number(20, 5, 40, "M"), number(28, 10, 50, "M")),
          TEMPO);

  private static final GoalTable KICK_TABLE = new GoalTable("march.supine", "kick_");
  private static final GoalThresholds LEG_OUT =
      new GoalThresholds(
          KICK_TABLE.range(
              number(55, 20, 80, "D"), number(40, 15, 70, "D"), number(25, 10, 60, "D")),
          KICK_TABLE.rest(number(12, 3, 25, "D"), number(18, 6, 35, "D")),
          TEMPO);

  /** A thigh at rest that reads no further off the floor reads right. */
  private static final double LEAST_REST_DEG = 1;

  /** Of a hip in the tabletop pose that nobody has seen at rest. */
  private static final double SQUARE_DEG = 90;

  private static final List<FaultRule> STANDING_RULES =
      List.of(
          rule(ID, "lean_back", Rules::leanBack)
              .aboveDeg(10, 5, 30, "M")
              .lasting(400, "M")
              .costing(12)
              .during(WHILE_LIFTING, SIDE),
          rule(ID, "hip_drop", March::hipDrop)
              .aboveDeg(8, 5, 25, "M")
              .lasting(500, "M")
              .costing(10)
              .neverCleared(Reason.PELVIS_LEVEL)
              .during(WHILE_MOVING, FRONT_OR_REAR),
          rule(ID, "lean_forward", c -> c.change(Measure.TRUNK_INCLINATION))
              .aboveDeg(15, 5, 40, "D")
              .lasting(400, "M")
              .costing(8)
              .during(WHILE_MOVING, SIDE),
          rule(ID, "stance_knee", Rules.ofOtherLeg(Rules::stanceKnee))
              .aboveDeg(15, 8, 40, "D")
              .lasting(500, "M")
              .costing(8)
              .during(WHILE_MOVING, SIDE_OR_OBLIQUE),
          rule(ID, "side_lean", c -> Rules.either(c.change(Measure.TRUNK_SIDE_LEAN)))
              .aboveDeg(6, 4, 30, "M") // a sinking pelvis leans 7 to 16, a level one up to 4
              .lasting(400, "M")
              .costing(8)
              .during(WHILE_MOVING, FRONT_OR_REAR),
          rule(ID, "knee_out", c -> Rules.either(c.change(Measure.KNEE_OFFSET, c.working())))
              .aboveTorsoLengths(0.25, 0.10, 0.60, "D")
              .lasting(400, "M")
              .costing(6)
              .during(AT_THE_TOP, FRONT_OR_REAR));

  private static final List<FaultRule> SUPINE_RULES =
      List.of(
          rule(ID, "still_knee", Rules.ofOtherLeg(WaitingLeg::moved))
              .aboveDeg(12, 6, 35, "D")
              .lasting(400, "M")
              .costing(12)
              .during(WHILE_MOVING, SIDE),
          Rules.hipsLift(ID),
          Rules.headLift(ID));

  /** Tapping the floor with a bent knee is a way of doing it, too: a note. */
  private static final FaultRule FINISH_KNEE =
      rule(ID, "finish_knee", c -> c.working(Measure.KNEE_FLEXION))
          .aboveDeg(25, 10, 120, "D")
          .lasting(400, "D")
          .costing(0)
          .from(LEG_OUT.range().target())
          .during(AT_THE_TOP, SIDE);

  static final Exercise EXERCISE =
      new Exercise(
          ID,
          List.of(
              variant(ID, "standing", THIGH_UP, STANDING_RULES)
                  .in(Posture.STANDING)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .shank(ShankShape.HANGS)
                  .measuring(Lever.THIGH_FORWARD, March::thighUpright, March::creditUpright),
              variant(ID, "supine-knee-in", THIGH_UP, SUPINE_RULES)
                  .in(Posture.SUPINE)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .shank(ShankShape.HANGS)
                  .farLegMayBeCopied()
                  .measuring(Lever.THIGH_FORWARD, March::thighLying, March::creditLying),
              variant(ID, "supine-leg-out", LEG_OUT, with(SUPINE_RULES, FINISH_KNEE))
                  .in(Posture.SUPINE)
                  .seenFrom(SIDE_OR_OBLIQUE)
                  .declaring(WaitingLeg.TABLETOP_MIN, WaitingLeg.TABLETOP_MAX)
                  .measuring(Lever.THIGH_BACKWARD, March::legOut, March::legOut)));

  private March() {}

  private static List<FaultRule> with(List<FaultRule> rules, FaultRule more) {
    return Stream.concat(rules.stream(), Stream.of(more)).toList();
  }

  private static Measurement thighUpright(RuleContext c) {
    return Rules.elevation(Measure.THIGH_ELEVATION, Measure.KNEE_DROP, c);
  }

  private static Measurement creditUpright(RuleContext c) {
    Measurement thigh = c.working(Measure.THIGH_ELEVATION);
    return thigh.smaller(Rules.changeOf(Measure.HIP_FLEXION, c.working(), c));
  }

  /**
   * The model's hip point lies too high, or too low, by what a thigh at rest shows; that fades as
   * the thigh rises and is gone when it is upright (decision 33).
   */
  private static Measurement thighLying(RuleContext c) {
    Measurement thigh = c.working(Measure.THIGH_ELEVATION);
    if (!thigh.hasValue() || Rules.atAnAngle(c)) {
      return thigh;
    }
    double restDeg = Rules.onTheFloorDeg(Rules.restOf(Measure.THIGH_ELEVATION, c.working(), c));
    if (Math.abs(restDeg) < LEAST_REST_DEG) {
      return thigh;
    }
    double left = Math.max(0, Math.cos(Math.toRadians(thigh.value())));
    return thigh.withValue(thigh.value() - left * restDeg);
  }

  private static Measurement creditLying(RuleContext c) {
    return thighLying(c).smaller(Rules.changeOf(Measure.HIP_FLEXION, c.working(), c));
  }

  /** From the person's own tabletop pose, once it is known. */
  private static Measurement legOut(RuleContext c) {
    Measurement waiting = c.other(Measure.HIP_FLEXION);
    if (!waiting.hasValue()) {
      return waiting;
    }
    Measurement moving = c.working(Measure.HIP_FLEXION);
    if (!moving.hasValue() || !WaitingLeg.isHeldUp(c)) {
      return Measurement.withheld(
          moving.hasValue()
              ? Reason.POSTURE_UNKNOWN
              : moving.withheld().orElse(Reason.POSTURE_UNKNOWN));
    }
    Measurement rest = c.neutral().get(Measure.HIP_FLEXION, c.working());
    double fromDeg = WaitingLeg.isInTabletop(rest, c) ? rest.value() : SQUARE_DEG;
    return moving.withValue(fromDeg - moving.value());
  }

  /**
   * Only a hip that sinks on the working side: the model's hip point rises with the thigh, so that
   * a hike cannot be told from a lifted leg.
   */
  private static Measurement hipDrop(RuleContext c) {
    return Rules.negative(c.change(Measure.PELVIS_RISE, c.working()));
  }
}
