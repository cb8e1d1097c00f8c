package plumbline.exercises;

import java.util.Optional;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.Threshold;

/**
 * A working knee that may be straight or bent, but nothing between the two.
 *
 * @param straightMax a straight knee is bent less, degrees
 * @param bentMin a bent one is bent at least so much, degrees
 * @param bentMax and at most so much, degrees
 */
record KneeShape(Threshold straightMax, Threshold bentMin, Threshold bentMax) {

  /** Degrees outside what a straight leg and a bent leg may show: between the two, or beyond. */
  Measurement outside(RuleContext c) {
    Measurement knee = c.working(Measure.KNEE_FLEXION);
    if (!knee.isJudged()) {
      return knee;
    }
    double fromStraight = knee.value() - c.values().get(straightMax);
    double fromBent = c.values().get(bentMin) - knee.value();
    double tooBent = knee.value() - c.values().get(bentMax);
    return Measurement.judged(Math.max(Math.min(fromStraight, fromBent), tooBent), knee.sd());
  }

  /**
   * The shape that the knee is nearer to, or that it had from the start; half way between them
   * nobody knows which one is meant.
   */
  Optional<String> meant(RuleContext c) {
    double straightDeg = c.values().get(straightMax);
    double bentDeg = c.values().get(bentMin);
    double clearDeg = (bentDeg - straightDeg) / 3;
    double kneeDeg = c.working(Measure.KNEE_FLEXION).value();
    if (isStraightAtRest(c) || kneeDeg < straightDeg + clearDeg) {
      return Optional.of("straight");
    }
    return kneeDeg > bentDeg - clearDeg ? Optional.of("bent") : Optional.empty();
  }

  /** Whether the working knee is known to have been straight at rest. */
  boolean isStraightAtRest(RuleContext c) {
    Measurement atRest = c.neutral().get(Measure.KNEE_FLEXION, c.working());
    return atRest.isJudged() && atRest.value() < c.values().get(straightMax);
  }
}
