package plumbline.cli;

import java.io.PrintStream;
import java.util.List;
import plumbline.scoring.Exercise;
import plumbline.settings.SettingsSchema;

/**
 * Everything outside of the command line that it works with; tests hand in their own.
 *
 * @param out for results
 * @param err for progress and failures
 * @param terminal whether a person watches {@code err}
 * @param exercises that can be judged, in menu order
 * @param schema of the settings file
 * @param videos that are analysed
 * @param models that find the person
 * @param live opens the window
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    List<Exercise> exercises,
    SettingsSchema schema,
    Videos videos,
    PoseModels models,
    LiveLauncher live) {

  public Surroundings {
    exercises = List.copyOf(exercises);
  }
}
