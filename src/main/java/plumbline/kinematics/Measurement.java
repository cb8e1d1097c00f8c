package plumbline.kinematics;

import java.util.Optional;

/**
 * A measured value with its uncertainty, or the reason why it is not judged.
 *
 * @param value in the measure's unit; NaN when not judged
 * @param sd one standard deviation of the value as the camera can know it; NaN when not judged
 * @param withheld empty when judged, otherwise why not
 */
public record Measurement(double value, double sd, Optional<Reason> withheld) {

  public Measurement {
    if (withheld.isEmpty() && !Double.isFinite(value)) {
      throw new IllegalArgumentException("a judged measurement needs a value");
    }
  }

  public static Measurement judged(double value, double sd) {
    return new Measurement(value, sd, Optional.empty());
  }

  public static Measurement withheld(Reason reason) {
    return new Measurement(Double.NaN, Double.NaN, Optional.of(reason));
  }

  public boolean isJudged() {
    return withheld.isEmpty();
  }

  /** This value less another one of the same measure: a change; withheld when either is. */
  public Measurement minus(Measurement other) {
    if (!isJudged()) {
      return this;
    }
    return other.isJudged()
        ? judged(value - other.value, Math.hypot(sd, other.sd))
        : withheld(other.withheld.orElse(Reason.NO_NEUTRAL));
  }

  /** The smaller of two judged values; withheld when either is. */
  public Measurement smaller(Measurement other) {
    if (!isJudged()) {
      return this;
    }
    return !other.isJudged() || other.value < value ? other : this;
  }
}
