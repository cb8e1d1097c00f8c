package plumbline.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.SetScore;

/** Keeps the sets of a session with a coach as they are done. Single-threaded. */
final class SetBook {
  private final Map<String, List<List<Rep>>> sets = new HashMap<>();
  private SetsDone done = SetsDone.NONE;

  SetsDone done() {
    return done;
  }

  /** Another step begins; {@code ended} is the set that the step before was. */
  void turnTo(Optional<SetCount> ended) {
    Map<String, SetScore> all = new HashMap<>(done.byExercise());
    for (SetCount set : ended.stream().toList()) {
      String exercise = set.set().exercise();
      List<List<Rep>> ofSame = sets.computeIfAbsent(exercise, id -> new ArrayList<>());
      ofSame.add(set.reps());
      SetScore.ofSets(ofSame).ifPresent(score -> all.put(exercise, score));
    }
    done = new SetsDone(ended.flatMap(set -> SetScore.of(set.reps())), all);
  }
}
