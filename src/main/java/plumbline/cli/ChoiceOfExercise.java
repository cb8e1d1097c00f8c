package plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import plumbline.scoring.Exercise;

/** What stands behind {@code --exercise}. */
final class ChoiceOfExercise {
  static final String AUTO = "auto";

  private final List<Exercise> exercises;

  ChoiceOfExercise(List<Exercise> exercises) {
    this.exercises = exercises;
  }

  /** The exercise to judge; with {@code auto} all that come into question. */
  List<Exercise> choose(String id) throws CliException {
    if (id.equals(AUTO)) {
      return exercises;
    }
    List<Exercise> found = exercises.stream().filter(e -> e.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw CliException.usage(
          "no exercise is called \"" + id + "\"; choose " + ids() + " for --exercise");
    }
    return found;
  }

  private String ids() {
    return exercises.stream().map(Exercise::id).collect(Collectors.joining(", ")) + " or " + AUTO;
  }
}
