package plumbline.report;

import plumbline.scoring.Lever;
import plumbline.scoring.RangeGoal;

/**
 * The stretch of an angle that is worth drawing, degrees.
 *
 * @param from what the angle reads at rest
 * @param to the end of the band to aim for
 */
public record AngleScale(double from, double to) {
  /** Width of the band to aim for where no angle is too high. */
  private static final double OPEN_BAND_DEG = 15;

  /** From rest to the end of what is asked for. */
  public static AngleScale of(Lever lever, RangeGoal goal) {
    boolean open = Double.isInfinite(goal.highNote());
    return new AngleScale(lever.restDeg(), open ? goal.target() + OPEN_BAND_DEG : goal.highNote());
  }

  /** Degrees from end to end. */
  public double width() {
    return to - from;
  }
}
