package plumbline.exercises;

import static plumbline.scoring.FaultRuleBuilder.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Phase;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;

/** What the rules of several exercises share. */
final class Rules {
  static final Set<Phase> WHILE_MOVING = EnumSet.of(Phase.UP, Phase.TOP, Phase.DOWN);
  static final Set<Phase> WHILE_LIFTING = EnumSet.of(Phase.UP, Phase.TOP);
  static final Set<Phase> AT_THE_TOP = EnumSet.of(Phase.TOP);

  static final Set<CameraView> SIDE = EnumSet.of(CameraView.SIDE);
  static final Set<CameraView> SIDE_OR_OBLIQUE =
      EnumSet.of(CameraView.SIDE, CameraView.OBLIQUE_IN_PLANE);
  static final Set<CameraView> FRONT_OR_REAR = EnumSet.of(CameraView.FRONT, CameraView.REAR);
  static final Set<CameraView> REAR = EnumSet.of(CameraView.REAR);
  static final Set<CameraView> NOT_SIDE =
      EnumSet.complementOf(EnumSet.of(CameraView.SIDE, CameraView.UNKNOWN));

  static final Threshold MAX_SHOULDER_RISE =
      new ThresholdTable("faults")
          .torsoLengths(
              "hips_lift_max_shoulder_rise_tl", 0.05, 0, 0.3, "D", "More, and all of you moved.");

  /** A resting leg that reads further off than this is not lying on the floor. */
  private static final double MAX_REST_READING_DEG = 12;

  private static final double AMBIGUOUS_RAD = Math.toRadians(30);

  /** Good for counting only. */
  private static final double FORESHORTENED_SD_DEG = 12;

  private Rules() {}

  /** How far the working leg's measure is from its rest, in either direction. */
  static Measurement either(Measurement change) {
    return change.withValue(Math.abs(change.value()));
  }

  static Measurement negative(Measurement value) {
    return value.withValue(-value.value());
  }

  /**
   * A leg's reading at rest. A far leg is often hidden there; the other leg then tells how it
   * reads.
   */
  static Measurement restOf(Measure measure, Side side, RuleContext c) {
    Measurement own = c.neutral().get(measure, side);
    return own.isJudged() ? own : c.neutral().get(measure, side.opposite());
  }

  /** A leg's change from rest. */
  static Measurement changeOf(Measure measure, Side side, RuleContext c) {
    return c.now().get(measure, side).minus(restOf(measure, side, c));
  }

  /** What a leg reads that lies on the floor, where it is zero by definition; else nothing. */
  static double onTheFloorDeg(Measurement rest) {
    boolean lying = rest.isJudged() && Math.abs(rest.value()) <= MAX_REST_READING_DEG;
    return lying ? rest.value() : 0;
  }

  /** Whether somebody on the floor is seen obliquely, in the plane of motion or not. */
  static boolean atAnAngle(RuleContext c) {
    return c.now().get(Measure.TRUNK_PITCH).withheld().equals(Optional.of(Reason.VIEW_OBLIQUE));
  }

  /**
   * How far the working limb is raised, also seen along its swing.
   *
   * @param drop how far its end hangs below its root
   */
  static Measurement elevation(Measure elevation, Measure drop, RuleContext c) {
    Measurement limb = c.working(elevation);
    return limb.withheld().filter(why -> why == Reason.VIEW_FRONT).isPresent()
        ? foreshortened(drop, c)
        : limb;
  }

  /**
   * Seen along the swing, the angle of a limb that has grown shorter in the picture: 0 as long as
   * it hangs, 90 when it is level. A camera that looks down sees what comes nearer sink.
   */
  private static Measurement foreshortened(Measure drop, RuleContext c) {
    Measurement now = c.working(drop);
    Measurement rest = restOf(drop, c.working(), c);
    if (!now.hasValue() || !rest.isJudged() || rest.value() <= 0) {
      return now.hasValue() ? rest : now;
    }
    Measurement pitch = c.now().get(Measure.CAMERA_PITCH);
    double down = pitch.isJudged() ? Math.toRadians(pitch.value()) : 0;
    double ratio = now.value() / rest.value();
    double seen = Math.acos(Math.max(-1, Math.min(1, Math.cos(down) * ratio)));
    double angle = seen + down * (down > 0 ? branch(seen - down) : 1);
    return now.withValue(Math.toDegrees(angle)).withSd(FORESHORTENED_SD_DEG);
  }

  /**
   * A limb that hangs and one that has come forward to twice the camera's pitch look equally long:
   * below that the angle grows slowly from zero (-1), above it is certain (1).
   */
  private static double branch(double beyondRestRad) {
    return Math.max(-1, Math.min(1, 2 * beyondRestRad / AMBIGUOUS_RAD - 1));
  }

  /**
   * Lying, the hips leave the floor; without the person's own comfortable rise it proves little.
   */
  static FaultRule hipsLift(String exercise) {
    return rule(exercise, "hips_lift", Rules::riseOfHips)
        .aboveTorsoLengths(0.12, 0.05, 0.40, "D")
        .lasting(400, "M")
        .costingOnceCalibrated(12)
        .during(WHILE_MOVING, SIDE);
  }

  /** How far an upright trunk leans further back than at rest. */
  static Measurement leanBack(RuleContext c) {
    return negative(c.change(Measure.TRUNK_INCLINATION));
  }

  /** Lying, head and shoulders leave the floor. */
  static FaultRule headLift(String exercise) {
    return rule(exercise, "head_lift", c -> c.change(Measure.TRUNK_PITCH))
        .aboveDeg(10, 5, 30, "D")
        .lasting(500, "M")
        .costing(6)
        .during(WHILE_MOVING, SIDE);
  }

  /**
   * Both hips must rise: the model's hip point follows a raised leg by a tenth of the torso. Only
   * with the shoulders in view can it be told from the whole body, or the camera, moving.
   */
  private static Measurement riseOfHips(RuleContext c) {
    Measurement shoulders = c.change(Measure.SHOULDER_HEIGHT);
    if (!shoulders.isJudged()) {
      return shoulders;
    }
    Measurement hips =
        c.change(Measure.HIP_HEIGHT, Side.LEFT).smaller(c.change(Measure.HIP_HEIGHT, Side.RIGHT));
    boolean wholeBody = shoulders.value() >= c.values().get(MAX_SHOULDER_RISE);
    return hips.isJudged() && wholeBody ? Measurement.judged(0, hips.sd()) : hips;
  }

  /**
   * Of the standing leg, when it is the nearer one: behind the moving leg the model straightens it
   * (20 degrees read as 11, 29 as 5).
   */
  static Measurement stanceKnee(RuleContext c) {
    return isBehind(c.working().opposite(), c)
        ? Measurement.withheld(Reason.FAR_LEG_HIDDEN)
        : changeOf(Measure.KNEE_FLEXION, c.working().opposite(), c);
  }

  /** What a rule says of the leg that does not work: turning round would hide the other one. */
  static FaultRule.Signal ofOtherLeg(FaultRule.Signal rule) {
    return c -> {
      Measurement said = rule.at(c);
      return said.withheld().filter(Reason.FAR_LEG_HIDDEN::equals).isPresent()
          ? new Measurement(said.value(), said.sd(), Optional.of(Reason.OTHER_LEG_HIDDEN))
          : said;
    };
  }

  /** Whether this leg is known to be the farther one, behind the other. */
  static boolean isBehind(Side side, RuleContext c) {
    return c.now().near().filter(near -> near != side).isPresent();
  }
}
