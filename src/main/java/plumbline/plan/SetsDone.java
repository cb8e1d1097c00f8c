package plumbline.plan;

import java.util.Map;
import java.util.Optional;
import plumbline.scoring.SetScore;

/**
 * How the sets went that are done; immutable.
 *
 * @param justDone of the set that ended with the step before this one; empty when it was none, or
 *     nothing of it has a score
 * @param byExercise of all sets of each exercise of which something has a score
 */
public record SetsDone(Optional<SetScore> justDone, Map<String, SetScore> byExercise) {
  /** Nothing has been done. */
  public static final SetsDone NONE = new SetsDone(Optional.empty(), Map.of());

  public SetsDone {
    byExercise = Map.copyOf(byExercise);
  }
}
