package plumbline.scoring;

import plumbline.thresholds.ThresholdValues;

/**
 * Below which angle a leg is at rest, and above which one a movement begins. Both are widened by
 * the signal's own scatter at rest. Single-threaded.
 */
final class RestLimits {
  private final RepGoals goals;
  private final ThresholdValues values;
  private final RestWindow rest;

  RestLimits(RepGoals goals, ThresholdValues values) {
    this.goals = goals;
    this.values = values;
    rest = new RestWindow(values.nanos(RepSettings.NEUTRAL), goals.rest().baseDeg());
  }

  /** Takes a sample of a leg at rest. */
  void add(long nanos, double deg) {
    rest.add(nanos, deg);
  }

  /** The rest is over. */
  void leave() {
    rest.leave();
  }

  /** Scatter of the signal at rest; 0 while unknown. */
  double sdDeg() {
    return rest.sdDeg();
  }

  /** Widened, but never so far that the smallest range is swallowed. */
  double enterDeg() {
    double widened = rest.medianDeg() + values.get(RepSettings.REST_JITTER) * rest.sdDeg();
    double most = goals.range().partialMin() - values.get(RepSettings.REST_BAND);
    return Math.max(goals.rest().enterDeg(), Math.min(widened, most));
  }

  double exitDeg() {
    return Math.max(steadyExitDeg(goals, values), enterDeg() + values.get(RepSettings.REST_BAND));
  }

  /** The limit of a leg that rests without trembling. */
  static double steadyExitDeg(RepGoals goals, ThresholdValues values) {
    RestGoal rest = goals.rest();
    return Math.max(rest.exitDeg(), rest.enterDeg() + values.get(RepSettings.REST_BAND));
  }

  /** Whether it reads as low as it did while it rested. */
  boolean isAsItRested(double deg) {
    return deg < rest.medianDeg() + values.get(RepSettings.REST_BAND);
  }
}
