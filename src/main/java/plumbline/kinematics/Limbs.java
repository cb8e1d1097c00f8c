package plumbline.kinematics;

import java.util.OptionalDouble;

/**
 * How long a person's limbs look in this recording, torso lengths, as far as is known. A limb keeps
 * its length: seen much shorter or longer, one of its ends is not where the model says, or it
 * points out of the plane in which angles are measured.
 *
 * @param thighTl hip to knee
 * @param shankTl knee to ankle
 */
public record Limbs(OptionalDouble thighTl, OptionalDouble shankTl) {
  public static final Limbs UNKNOWN = new Limbs(OptionalDouble.empty(), OptionalDouble.empty());

  private static final double SHORTEST = 0.75;
  private static final double LONGEST = 1.3;

  /** Whether a thigh or a shank of this length, torso lengths, can be believed. */
  static boolean believable(OptionalDouble known, double lengthTl) {
    if (known.isEmpty()) {
      return true;
    }
    double ratio = lengthTl / known.getAsDouble();
    return ratio >= SHORTEST && ratio <= LONGEST;
  }
}
