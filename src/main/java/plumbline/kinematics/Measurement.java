package plumbline.kinematics;

import java.util.Optional;

/**
 * A measured value with its uncertainty, or the reason why it is not judged. In between lies a
 * glimpse: a joint that is hardly visible gives a value with which a movement can be followed for a
 * moment, but which is never shown and never judged.
 *
 * @param value in the measure's unit; NaN when not even glimpsed
 * @param sd how far the value may be from the truth: nine of ten are not further; NaN when not even
 *     glimpsed
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

  /** A value that is good enough to follow a movement, and not to judge it. */
  public static Measurement glimpsed(double value, double sd, Reason why) {
    return new Measurement(value, sd, Optional.of(why));
  }

  /**
   * A value whose band is put to it later. A point outside the plane of motion, or a trunk seen on
   * end, gives no number.
   */
  static Measurement told(double value) {
    return Double.isFinite(value) ? judged(value, 0) : withheld(Reason.VIEW_OBLIQUE);
  }

  /** The same, unless there is a reason why not. */
  static Measurement unless(Optional<Reason> problem, double value) {
    return problem.map(Measurement::withheld).orElseGet(() -> told(value));
  }

  public boolean isJudged() {
    return withheld.isEmpty();
  }

  /** Judged or glimpsed. */
  public boolean hasValue() {
    return Double.isFinite(value);
  }

  /** The same certainty with another value. */
  public Measurement withValue(double other) {
    return hasValue() ? new Measurement(other, sd, withheld) : this;
  }

  /** The same value, known less surely. */
  public Measurement withSd(double other) {
    return hasValue() ? new Measurement(value, other, withheld) : this;
  }

  /** What cannot be told at all, or only glimpsed, for another reason too. */
  public Measurement glimpsedAs(Reason why) {
    return hasValue() ? glimpsed(value, sd, withheld.orElse(why)) : this;
  }

  /** This value less another one of the same measure: a change; withheld when either is. */
  public Measurement minus(Measurement other) {
    if (!hasValue()) {
      return this;
    }
    return other.isJudged()
        ? new Measurement(value - other.value, Math.hypot(sd, other.sd), withheld)
        : withheld(withheld.or(other::withheld).orElse(Reason.NO_NEUTRAL));
  }

  /** The smaller of two judged values; withheld when either is. */
  public Measurement smaller(Measurement other) {
    if (!isJudged()) {
      return this;
    }
    return !other.isJudged() || other.value < value ? other : this;
  }
}
