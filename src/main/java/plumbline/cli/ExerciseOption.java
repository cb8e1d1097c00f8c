package plumbline.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import plumbline.scoring.Exercise;

/** Which exercise a command judges, or that it is to find out. */
final class ExerciseOption {
  @Option(
      names = "--exercise",
      paramLabel = "ID",
      defaultValue = ChoiceOfExercise.AUTO,
      description = "The exercise, or auto (the default).")
  private String id = ChoiceOfExercise.AUTO;

  /** The one to judge; with {@code auto} all that come into question. */
  List<Exercise> choose(List<Exercise> exercises) throws CliException {
    return new ChoiceOfExercise(exercises).choose(id);
  }

  /** The id of the one to judge; empty with {@code auto}. */
  Optional<String> chosen(List<Exercise> exercises) throws CliException {
    return id.equals(ChoiceOfExercise.AUTO)
        ? Optional.empty()
        : Optional.of(choose(exercises).get(0).id());
  }
}
