package plumbline.review;

import java.util.List;
import java.util.Optional;
import plumbline.scoring.RepVerdict;

/**
 * What other settings change in the verdicts on one session.
 *
 * @param reps how many repetitions it had
 * @param changes in the order of time
 */
public record RescoreDiff(int reps, List<RepChange> changes) {

  public RescoreDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two lists of verdicts on the same landmarks. */
  public static RescoreDiff between(List<RepVerdict> before, List<RepVerdict> after) {
    List<RepChange> changes =
        RepMatch.align(before, after).stream()
            .map(RepChange::of)
            .flatMap(Optional::stream)
            .toList();
    int reps = RepVerdict.reps(before).size();
    return new RescoreDiff(reps, changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
