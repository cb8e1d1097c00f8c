package plumbline.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import plumbline.scoring.SetScore;
import plumbline.scoring.SetScore.Tone;

/**
 * When an easier way is offered unasked: after two hard sets in a row, and no second time for the
 * same exercise. Single-threaded.
 */
final class EasierOffer {
  private static final int HARD_SETS = 2;

  private final Set<String> settled = new HashSet<>();
  private int hardInARow;

  /** A set is done; one of which nothing has a score was not hard. */
  void hear(Optional<SetScore> set) {
    boolean hard = set.filter(score -> score.tone() == Tone.EASIER).isPresent();
    hardInARow = hard ? hardInARow + 1 : 0;
  }

  /** The person knows of it, has chosen it or has said no: it is not offered again. */
  void settle(String exercise) {
    settled.add(exercise);
  }

  /** True when it is to be offered before a set of this exercise. */
  boolean isDue(String exercise) {
    return hardInARow >= HARD_SETS && !settled.contains(exercise);
  }
}
