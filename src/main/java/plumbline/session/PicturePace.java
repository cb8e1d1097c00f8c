package plumbline.session;

import java.util.Locale;
import java.util.Optional;

/** Whether pictures come fast enough for a movement to be judged. Single-threaded. */
final class PicturePace {
  /** Down to this rate counts are proven to be right (StreamPropertyTest). */
  private static final double FEWEST_PER_S = 8;

  private static final long LONGEST_STEP_NANOS = (long) (1.1e9 / FEWEST_PER_S);

  private long pictures;
  private long longSteps;
  private long lastNanos;

  /** The next picture was taken at this time. */
  void add(long nanos) {
    longSteps += pictures > 0 && nanos - lastNanos > LONGEST_STEP_NANOS ? 1 : 0;
    lastNanos = nanos;
    pictures++;
  }

  /**
   * One line when they did not. A stretch without pictures is no slow camera: most steps are looked
   * at, not their sum.
   *
   * @param name of what they come from
   */
  Optional<String> tooFew(String name) {
    return longSteps * 2 > pictures
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%s has fewer than %.0f pictures a second, too few to judge a movement: record it"
                    + " with at least 15",
                name,
                FEWEST_PER_S))
        : Optional.empty();
  }
}
