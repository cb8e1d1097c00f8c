package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.CaptureException;
import plumbline.pose.PoseModelKind;
import plumbline.session.LiveOptions;

/** {@code plumbline live}: opens the window. */
@Command(name = "live", description = "Open the window (the default).")
final class LiveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ExerciseOption exercise = new ExerciseOption();

  @ArgGroup private @Nullable Input input;

  @Option(
      names = "--model",
      paramLabel = ModelName.LABEL,
      converter = ModelName.class,
      description = "The pose model; default: your preference, else what this computer can follow.")
  private @Nullable PoseModelKind model;

  @Option(names = "--settings", paramLabel = "FILE", description = "A settings file.")
  private @Nullable Path settings;

  @Option(
      names = "--camera-file",
      paramLabel = "FILE",
      description = "A measured lens other than the one that is kept of the camera.")
  private @Nullable Path cameraFile;

  /** A camera or a video, not both. */
  static final class Input {
    @Option(names = "--camera", paramLabel = "N", description = "Number of the camera, from 0.")
    private @Nullable Integer camera;

    @Option(names = "--video", paramLabel = "FILE", description = "Watch a video file instead.")
    private @Nullable Path video;
  }

  LiveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException {
    surroundings.live().launch(options());
    return ExitStatus.DONE;
  }

  private LiveOptions options() throws CliException {
    return new LiveOptions(
        exercise.chosen(surroundings.exercises()),
        camera(),
        video(),
        Optional.ofNullable(model).map(PoseModelKind::id),
        checkedSettings(),
        Optional.empty(),
        checkedCameraFile());
  }

  private OptionalInt camera() throws CliException {
    Integer number = input == null ? null : input.camera;
    if (number == null) {
      return OptionalInt.empty();
    }
    if (number < 0) {
      throw CliException.usage("--camera " + number + ": cameras are counted from 0");
    }
    requireCamera(number);
    return OptionalInt.of(number);
  }

  /** A camera that was asked for by number is there before the window opens. */
  private static void requireCamera(int number) throws CliException {
    try {
      CameraSource.open(CameraRequest.of(number)).close();
    } catch (CaptureException e) {
      throw CliException.failed(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Path> video() throws CliException {
    Optional<Path> video = Optional.ofNullable(input).map(chosen -> chosen.video);
    if (video.isPresent() && !Files.exists(video.get())) {
      throw CliException.failed("no such file: " + video.get() + "; check the path behind --video");
    }
    return video;
  }

  /** The same of a lens. */
  private Optional<Path> checkedCameraFile() throws CliException {
    Optional<Path> asked = Optional.ofNullable(cameraFile);
    LoadedLens.load(asked);
    return asked;
  }

  /** A file named on the command line is right before the window opens. */
  private Optional<Path> checkedSettings() throws CliException {
    Optional<Path> asked = Optional.ofNullable(settings);
    if (asked.isPresent()) {
      LoadedSettings.load(surroundings.schema(), asked);
    }
    return asked;
  }
}
