package plumbline.exercises;

import java.util.List;
import java.util.Optional;
import plumbline.scoring.Exercise;

/** Every exercise, in menu order. A new one is one file and one line here. */
public final class ExerciseCatalog {
  private static final List<Exercise> ALL =
      List.of(LegRaise.EXERCISE, March.EXERCISE, KneelingHipExtension.EXERCISE, ToeTouch.EXERCISE);

  private ExerciseCatalog() {}

  public static List<Exercise> all() {
    return ALL;
  }

  /** The exercise with this id, if there is one. */
  public static Optional<Exercise> find(String id) {
    return ALL.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }
}
