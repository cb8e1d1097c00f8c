package plumbline.ui.figure;

import plumbline.scoring.Phase;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepTiming;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * How a repetition goes that an exercise asks for: from rest to the aim, the pause there, and back,
 * unhurried. Angles are those of the variant, degrees; times are seconds since it began.
 *
 * @param restDeg the primary angle in the start pose
 * @param aimDeg the aim
 * @param upS way to the top
 * @param holdS pause at the top
 * @param downS way back
 */
public record MoveCycle(double restDeg, double aimDeg, double upS, double holdS, double downS) {
  /** Twice as slow as what costs points: the tempo that the exercises are described with. */
  private static final double UNHURRIED = 2;

  /** Somebody who shows a move without a pause stays long enough at the top to be seen. */
  private static final double SEEN_AT_THE_TOP_S = 0.3;

  private static final double REST_S = 1.2;

  /** What a variant asks for by these settings. */
  public static MoveCycle of(Variant variant, ThresholdValues values) {
    RepGoals goals = variant.goals(values);
    RepTiming timing = goals.timing();
    return new MoveCycle(
        variant.lever().restDeg(),
        goals.range().target(),
        UNHURRIED * timing.upMinNanos() / 1e9,
        timing.holdNanos() / 1e9,
        UNHURRIED * timing.downMinNanos() / 1e9);
  }

  /** One repetition with the rest after it. */
  public double lengthS() {
    return upS + topS() + downS + REST_S;
  }

  /** Without the rest after it. */
  public double movingS() {
    return upS + topS() + downS;
  }

  private double topS() {
    return Math.max(holdS, SEEN_AT_THE_TOP_S);
  }

  /** The primary angle at a time, degrees; it begins again when it is over. */
  public double degAt(double timeS) {
    return restDeg + shareAt(timeS) * (aimDeg - restDeg);
  }

  /** How far on its way the leg is, 0 at rest, 1 at the aim: starts and stops smoothly. */
  public double shareAt(double timeS) {
    double t = timeS % lengthS();
    if (t < upS) {
      return smooth(t / upS);
    }
    double sinceTop = t - upS - topS();
    return sinceTop < 0 ? 1 : sinceTop < downS ? 1 - smooth(sinceTop / downS) : 0;
  }

  /**
   * The same for a leg that has been in a phase for so long, as a guide to keep with; 1 while it
   * pauses at the top.
   */
  public double shareIn(Phase phase, double sinceS) {
    return switch (phase) {
      case UP -> smooth(Math.min(1, sinceS / upS));
      case TOP -> 1;
      case DOWN -> 1 - smooth(Math.min(1, sinceS / downS));
      case READY, NOT_READY -> 0;
    };
  }

  private static double smooth(double x) {
    return x * x * (3 - 2 * x);
  }
}
