package plumbline.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RangeThresholds;
import plumbline.scoring.Variant;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * What a calibration makes of the numbers of its exercise: an aim that the person's own comfortable
 * range allows, never above the usual one and never below the smallest range, and limits that
 * depend on how the person moves. Pure.
 */
public final class PersonalRange {
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;

  private final Variant variant;
  private final ThresholdValues usual;

  /** {@code usual} are the values of the settings file. */
  public PersonalRange(Variant variant, ThresholdValues usual) {
    this.variant = variant;
    this.usual = usual;
  }

  /** The numbers that the calibration changes; none when it would leave all of them as they are. */
  public List<OwnValue> of(BodyCalibration calibration) {
    List<OwnValue> own = new ArrayList<>(range(calibration));
    own.add(own(PictureTurn.TURN, turnDeg(calibration.placement(), usual)));
    variant.faultRules().forEach(rule -> own.addAll(limits(rule, calibration)));
    own.removeIf(value -> value.own() == value.usual());
    return inOrder(own) ? own : List.of();
  }

  /** The values of the settings file with those of the calibration. */
  public static ThresholdValues apply(List<OwnValue> own, ThresholdValues usual) {
    ThresholdValues values = usual;
    for (OwnValue each : own) {
      values = values.with(each.threshold(), each.own());
    }
    return values;
  }

  private List<OwnValue> range(BodyCalibration calibration) {
    OptionalDouble comfort = calibration.comfortDeg();
    if (comfort.isEmpty()) {
      return List.of();
    }
    RangeThresholds range = variant.rangeThresholds();
    double baseDeg = variant.goals(usual).rest().baseDeg();
    double least = usual.get(range.partialMin()) + usual.get(PersonalRules.ABOVE_PARTIAL);
    double reachable =
        baseDeg + usual.get(PersonalRules.TARGET_SHARE) * (comfort.getAsDouble() - baseDeg);
    double asked = usual.get(range.target());
    double target = Math.min(asked, Math.max(least, Math.floor(reachable)));
    double full = baseDeg + usual.get(PersonalRules.FULL_SHARE) * (target - baseDeg);
    return List.of(
        own(range.target(), target),
        own(range.fullMin(), Math.min(usual.get(range.fullMin()), rounded(full, TENTHS))));
  }

  private List<OwnValue> limits(FaultRule rule, BodyCalibration calibration) {
    Double rise = calibration.rise().get(rule.id());
    if (rise == null) {
      return List.of();
    }
    return rule.overOwn()
        .map(margin -> List.of(own(rule.limit(), closer(rule, rise + usual.get(margin)))))
        .orElseGet(() -> costing(rule, rise));
  }

  /** Never so close that what the usual limit lets pass would be told as strong. */
  private double closer(FaultRule rule, double limit) {
    double least = Math.max(rule.closestLimit(usual), rounded(limit, TENTHS));
    return Math.min(usual.get(rule.limit()), least);
  }

  /** A rule that proves little by itself costs points once the person's own way is known. */
  private List<OwnValue> costing(FaultRule rule, double rise) {
    if (rule.pointsOnceCalibrated().isEmpty()) {
      return List.of();
    }
    double limit = rounded(rise + usual.get(PersonalRules.RISE_MARGIN), HUNDREDTHS);
    return List.of(
        own(rule.limit(), Math.max(usual.get(rule.limit()), limit)),
        own(
            rule.points(),
            Math.max(usual.get(rule.points()), rule.pointsOnceCalibrated().getAsDouble())));
  }

  private OwnValue own(Threshold threshold, double value) {
    double bounded = Math.max(threshold.min(), Math.min(threshold.max(), value));
    return new OwnValue(threshold, usual.get(threshold), bounded);
  }

  /** With a settings file of one's own, the numbers may not fit together. */
  private boolean inOrder(List<OwnValue> own) {
    ThresholdValues values = apply(own, usual);
    return variant.orderings().stream().allMatch(ordering -> ordering.holdsFor(values));
  }

  /** How far the picture is turned, as far as that can be told and undone; degrees clockwise. */
  static double turnDeg(Placement placement, ThresholdValues values) {
    Threshold turn = PictureTurn.TURN;
    boolean certain =
        switch (placement.line()) {
          case PLUMB -> Math.abs(placement.floorDeg()) >= values.get(PersonalRules.LEAST_TURN);
          case LEVEL ->
              Math.abs(placement.floorDeg()) >= values.get(PersonalRules.LEAST_FLOOR_TURN);
          case SHEARED -> false;
        };
    double bounded = Math.max(turn.min(), Math.min(turn.max(), placement.floorDeg()));
    return certain ? rounded(bounded, TENTHS) : values.get(turn);
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
