package plumbline.thresholds;

/**
 * Two thresholds of one unit that must stay in order for the rules to make sense.
 *
 * @param smaller must be less than {@code larger}
 * @param mayBeEqual whether the same value is allowed
 */
public record Ordering(Threshold smaller, Threshold larger, boolean mayBeEqual) {

  public Ordering {
    if (smaller.unit() != larger.unit()) {
      throw new IllegalArgumentException(
          smaller.key() + " and " + larger.key() + " are of different units");
    }
  }

  /** Strictly increasing. */
  public static Ordering below(Threshold smaller, Threshold larger) {
    return new Ordering(smaller, larger, false);
  }

  /** Increasing or equal. */
  public static Ordering atMost(Threshold smaller, Threshold larger) {
    return new Ordering(smaller, larger, true);
  }

  public boolean holdsFor(ThresholdValues values) {
    double a = values.get(smaller);
    double b = values.get(larger);
    return mayBeEqual ? a <= b : a < b;
  }
}
