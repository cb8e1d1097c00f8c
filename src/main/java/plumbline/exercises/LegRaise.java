package plumbline.exercises;

import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Phase;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Supine single leg raise with a resistance loop: on the back, one straight leg goes up and comes
 * down slowly. The primary angle is the hip-ankle line against the floor, which is three times less
 * noisy than the hip angle.
 */
final class LegRaise implements Exercise {
  private static final String ID = "leg-raise";
  private static final Set<CameraView> SIDE_VIEW = EnumSet.of(CameraView.SIDE);
  private static final Set<Phase> WHILE_MOVING = EnumSet.of(Phase.UP, Phase.TOP, Phase.DOWN);
  private static final Set<Phase> WHILE_LIFTING = EnumSet.of(Phase.UP, Phase.TOP);

  private static final ThresholdTable TABLE = new ThresholdTable(ID);
  private static final Threshold TARGET =
      TABLE.degrees("target_deg", 60, 20, 85, "S13 S14", "The aim; no credit beyond it.");
  private static final Threshold FULL_MIN =
      TABLE.degrees("full_min_deg", 45, 15, 80, "S18 S13", "Smallest range of a full repetition.");
  private static final Threshold PARTIAL_MIN =
      TABLE.degrees("partial_min_deg", 25, 10, 60, "D", "Smallest range that counts at all.");
  private static final Threshold REST_ENTER =
      TABLE.degrees("rest_enter_deg", 12, 3, 25, "M", "Below this the leg is back at rest.");
  private static final Threshold REST_EXIT =
      TABLE.degrees("rest_exit_deg", 18, 6, 35, "M", "Above this a repetition begins.");
  private static final Threshold HIGH_NOTE =
      TABLE.degrees("high_note_deg", 85, 60, 120, "D", "Higher is further than needed.");
  private static final Threshold MIN_REP =
      TABLE.seconds("min_rep_s", 0.7, 0.3, 3.0, "M", "A shorter movement is no repetition.");
  private static final Threshold HOLD =
      TABLE.seconds("hold_s", 2.0, 0.0, 10.0, "D", "Pause asked for at the top.");
  private static final Threshold UP_MIN =
      TABLE.seconds("up_min_s", 1.0, 0.2, 4.0, "S48", "Lifting faster costs points.");
  private static final Threshold DOWN_MIN =
      TABLE.seconds("down_min_s", 1.5, 0.2, 6.0, "S48", "Lowering faster costs points.");
  private static final Threshold STRAIGHT_KNEE =
      new ThresholdTable("posture")
          .degrees("straight_leg_max_deg", 25, 10, 40, "D", "A knee bent less is straight.");
  private static final Threshold BENT_EXTRA =
      new ThresholdTable("faults")
          .degrees("bent_other_leg_extra_deg", 2, 0, 15, "D", "Allowed on top with a bent knee.");
  private static final Threshold MAX_SHOULDER_RISE =
      new ThresholdTable("faults")
          .torsoLengths(
              "hips_lift_max_shoulder_rise_tl", 0.05, 0, 0.3, "D", "More, and all of you moved.");

  /**
   * How much of a resting leg's reading is put down to a tilted camera, which turns every reading
   * alike; the rest is the model's hip point lying too high or low, which fades as the leg rises.
   */
  private static final double TILT_SHARE = 0.5;

  /**
   * Scatter of the floor under that zero: resting legs of different builds lie 0 to 3 degrees off
   * it.
   */
  private static final double FLOOR_SD_DEG = 2.5;

  /** A resting leg that reads further off than this is not lying on the floor. */
  private static final double MAX_REST_READING_DEG = 12;

  private final List<FaultRule> rules =
      List.of(
          rule(ID, "knee_bend", LegRaise::kneeBend)
              .aboveDeg(20, 10, 45, "M S66")
              .lasting(400, "M")
              .costing(12)
              .during(WHILE_MOVING, SIDE_VIEW),
          rule(ID, "hips_lift", LegRaise::hipsLift)
              .aboveTorsoLengths(0.12, 0.05, 0.40, "D")
              .lasting(400, "M")
              .costing(0) // a note: without the person's own comfortable rise it proves little
              .during(WHILE_MOVING, SIDE_VIEW),
          rule(ID, "other_leg", LegRaise::otherLeg)
              .aboveDeg(10, 5, 30, "M")
              .lasting(500, "M")
              .costing(10)
              .during(WHILE_MOVING, SIDE_VIEW),
          rule(ID, "head_lift", LegRaise::headLift)
              .aboveDeg(10, 5, 30, "D")
              .lasting(500, "M")
              .costing(6)
              .during(WHILE_MOVING, SIDE_VIEW),
          rule(ID, "hands_help", LegRaise::handsHelp)
              .belowTorsoLengths(0.25, 0.10, 0.60, "D")
              .lasting(500, "D")
              .costing(6)
              .during(WHILE_LIFTING, SIDE_VIEW));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Posture posture() {
    return Posture.SUPINE;
  }

  @Override
  public Set<CameraView> judgedViews() {
    return SIDE_VIEW;
  }

  @Override
  public Measurement primary(RuleContext c) {
    Measurement leg = c.now().get(Measure.LEG_ELEVATION, c.working());
    if (!leg.isJudged()) {
      return leg;
    }
    double sd = Math.hypot(leg.sd(), FLOOR_SD_DEG);
    double fades = TILT_SHARE + (1 - TILT_SHARE) * Math.cos(Math.toRadians(leg.value()));
    return Measurement.judged(leg.value() - fades * restReadingDeg(c), sd);
  }

  @Override
  public Measurement credit(RuleContext c) {
    return primary(c).smaller(changeOf(Measure.HIP_FLEXION, c));
  }

  @Override
  public RepGoals goals(ThresholdValues v) {
    return new RepGoals(
        new RangeGoal(v.get(PARTIAL_MIN), v.get(FULL_MIN), v.get(TARGET), v.get(HIGH_NOTE)),
        v.get(REST_ENTER),
        v.get(REST_EXIT),
        v.nanos(MIN_REP),
        v.nanos(RepSettings.DEBOUNCE),
        v.nanos(HOLD),
        v.nanos(UP_MIN),
        v.nanos(DOWN_MIN));
  }

  @Override
  public List<FaultRule> faultRules() {
    return rules;
  }

  @Override
  public List<Threshold> thresholds() {
    Stream<Threshold> own =
        Stream.of(
            TARGET,
            FULL_MIN,
            PARTIAL_MIN,
            REST_ENTER,
            REST_EXIT,
            MIN_REP,
            HOLD,
            UP_MIN,
            DOWN_MIN,
            HIGH_NOTE,
            STRAIGHT_KNEE,
            BENT_EXTRA,
            MAX_SHOULDER_RISE);
    return Stream.concat(own, rules.stream().flatMap(rule -> rule.thresholds().stream())).toList();
  }

  @Override
  public List<Ordering> orderings() {
    return List.of(
        Ordering.below(REST_ENTER, REST_EXIT),
        Ordering.below(REST_EXIT, PARTIAL_MIN),
        Ordering.below(PARTIAL_MIN, FULL_MIN),
        Ordering.atMost(FULL_MIN, TARGET),
        Ordering.below(TARGET, HIGH_NOTE));
  }

  /** What this leg reads on the floor, where it is zero by definition; else the other leg. */
  private static double restReadingDeg(RuleContext c) {
    Measurement own = restReading(c, c.working());
    Measurement reading = own.isJudged() ? own : restReading(c, c.working().opposite());
    boolean lying = reading.isJudged() && Math.abs(reading.value()) <= MAX_REST_READING_DEG;
    return lying ? reading.value() : 0;
  }

  private static Measurement restReading(RuleContext c, Side side) {
    Measurement knee = c.neutral().get(Measure.KNEE_FLEXION, side);
    boolean bent = knee.isJudged() && knee.value() > c.values().get(STRAIGHT_KNEE);
    return bent
        ? Measurement.withheld(Reason.NO_NEUTRAL)
        : c.neutral().get(Measure.LEG_ELEVATION, side);
  }

  private static Measurement kneeBend(RuleContext c) {
    return changeOf(Measure.KNEE_FLEXION, c);
  }

  /**
   * The working leg's change from rest. A far knee is often hidden at rest; the other leg then
   * tells how a straight one reads.
   */
  private static Measurement changeOf(Measure measure, RuleContext c) {
    Measurement now = c.now().get(measure, c.working());
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
    Measurement own = c.now().get(Measure.LEG_ELEVATION, c.working());
    Measurement others = c.now().get(Measure.LEG_ELEVATION, other);
    boolean close =
        own.isJudged()
            && others.isJudged()
            && others.value() > c.values().get(RepSettings.GHOST_MIN)
            && own.value() - others.value() < c.values().get(RepSettings.GHOST_DIFF);
    if (close) {
      return Measurement.withheld(Reason.SIDE_UNCERTAIN);
    }
    Measurement knee = c.neutral().get(Measure.KNEE_FLEXION, other);
    boolean bent = knee.isJudged() && knee.value() > c.values().get(STRAIGHT_KNEE);
    if (!bent) {
      return c.change(Measure.LEG_ELEVATION, other);
    }
    Measurement hip = c.change(Measure.HIP_FLEXION, other);
    return hip.isJudged()
        ? Measurement.judged(hip.value() - c.values().get(BENT_EXTRA), hip.sd())
        : hip;
  }

  /**
   * Both hips must rise: the model's hip point follows a raised leg by a tenth of the torso. Only
   * with the shoulders in view can it be told from the whole body, or the camera, moving.
   */
  private static Measurement hipsLift(RuleContext c) {
    Measurement shoulders = c.change(Measure.SHOULDER_HEIGHT);
    if (!shoulders.isJudged()) {
      return shoulders;
    }
    Measurement hips =
        c.change(Measure.HIP_HEIGHT, Side.LEFT).smaller(c.change(Measure.HIP_HEIGHT, Side.RIGHT));
    boolean wholeBody = shoulders.value() >= c.values().get(MAX_SHOULDER_RISE);
    return hips.isJudged() && wholeBody ? Measurement.judged(0, hips.sd()) : hips;
  }

  private static Measurement headLift(RuleContext c) {
    return c.change(Measure.TRUNK_PITCH);
  }

  private static Measurement handsHelp(RuleContext c) {
    return c.now().get(Measure.WRIST_TO_LEG, c.working());
  }
}
