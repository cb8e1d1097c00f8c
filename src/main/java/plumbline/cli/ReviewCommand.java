package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import plumbline.session.LiveOptions;

/** {@code plumbline review}: opens a recorded session, or a video, in the window. */
@Command(name = "review", description = "Open a recorded session, or any video, to look at it.")
final class ReviewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SESSION", description = "A *.plumbline file, or a video.")
  private @Nullable Path file;

  @Mixin private ExerciseOption exercise = new ExerciseOption();

  ReviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException {
    Optional<Path> asked = Optional.ofNullable(file);
    if (asked.filter(Files::isRegularFile).isEmpty()) {
      throw CliException.failed("no such file: " + file + "; check the path behind review");
    }
    surroundings.live().launch(options(asked));
    return ExitStatus.DONE;
  }

  private LiveOptions options(Optional<Path> reviewed) throws CliException {
    return new LiveOptions(
        exercise.chosen(surroundings.exercises()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reviewed,
        Optional.empty());
  }
}
