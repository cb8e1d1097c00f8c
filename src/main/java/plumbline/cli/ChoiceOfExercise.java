package plumbline.cli;

import java.util.List;
import java.util.Optional;
import plumbline.scoring.Exercise;

/** What stands behind {@code --exercise}. */
final class ChoiceOfExercise {
  static final String AUTO = "auto";

  /** Every id that the documentation promises, built or not. */
  private static final List<String> PROMISED =
      List.of("leg-raise", "march", "kneeling-hip-extension", "twist-toe-touch");

  private final List<Exercise> exercises;

  ChoiceOfExercise(List<Exercise> exercises) {
    this.exercises = exercises;
  }

  /** The exercise to judge; with {@code auto} the only one there is. */
  Exercise choose(String id) throws CliException {
    if (id.equals(AUTO) && exercises.size() == 1) {
      return exercises.get(0);
    }
    Optional<Exercise> found = exercises.stream().filter(e -> e.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      throw CliException.usage(why(id) + "; choose " + ids() + " for --exercise");
    }
    return found.get();
  }

  private String why(String id) {
    if (id.equals(AUTO)) {
      return "which exercise it is cannot be recognised yet";
    }
    return PROMISED.contains(id)
        ? "this version cannot judge the exercise \"" + id + "\" yet"
        : "no exercise is called \"" + id + "\"";
  }

  private String ids() {
    return String.join(" or ", exercises.stream().map(Exercise::id).toList());
  }
}
