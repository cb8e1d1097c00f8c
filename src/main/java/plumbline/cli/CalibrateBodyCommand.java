package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.coaching.CalibrationWords;
import plumbline.coaching.Wording;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationView;
import plumbline.personal.OwnValue;
import plumbline.scoring.Exercise;
import plumbline.session.CalibrationRun;
import plumbline.session.CancelOnExit;
import plumbline.session.SourceOpener;
import plumbline.settings.BodyFile;

/** {@code plumbline calibrate body}: measures a person's own range, and keeps it in a file. */
@Command(
    name = "body",
    description = {
      "Measure a person's own range for one exercise. Needs no display.",
      "Keep still in the start pose for some seconds, then make two slow, comfortable repetitions"
          + " with each leg. What comes of it is printed and kept; delete the file to forget it."
    })
final class CalibrateBodyCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final CalibrationWords words = new CalibrationWords(Wording.english());
  private String said = "";

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(names = "--exercise", paramLabel = "ID", required = true, description = "The exercise.")
  private String exercise = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Where to keep it.")
  private @Nullable Path out;

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private SettingsOption settings = new SettingsOption();

  /** A camera or a video, not both. */
  static final class Input {
    @Option(names = "--camera", paramLabel = "N", description = "Number of the camera, from 0.")
    private @Nullable Integer camera;

    @Parameters(paramLabel = "VIDEO", description = "A video file.")
    private @Nullable Path video;
  }

  CalibrateBodyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (exercise.equals(ChoiceOfExercise.AUTO)) {
      throw CliException.usage("--exercise auto: each exercise has its own range; name one");
    }
    if (out != null && input.video != null) {
      NothingLost.require(List.of(out), List.of(input.video));
    }
    Exercise chosen = new ChoiceOfExercise(surroundings.exercises()).choose(exercise).get(0);
    LoadedSettings loaded = settings.load(surroundings.schema());
    CalibrationRun run =
        new CalibrationRun(source(), () -> surroundings.models().open(model.kind()), this::tell);
    CancelOnExit.<Exception>during(
        () ->
            keep(
                run.run(
                    chosen,
                    loaded.values(),
                    LoadedBands.of(model.kind().id(), surroundings.err()))));
    return ExitStatus.DONE;
  }

  private SourceOpener source() throws CliException {
    Integer camera = input.camera;
    Path video = input.video;
    if (camera != null) {
      if (camera < 0) {
        throw CliException.usage("--camera " + camera + ": cameras are counted from 0");
      }
      CameraRequest request = CameraRequest.of(camera);
      return () -> CameraSource.open(request);
    }
    if (video == null || !Files.isRegularFile(video)) {
      throw CliException.failed("no such file: " + video + "; check the path of the video");
    }
    return () -> surroundings.videos().open(video);
  }

  /** Each instruction once. */
  private void tell(CalibrationView view) {
    String line = words.line(view, 0);
    if (view.result().isEmpty() && !line.equals(said)) {
      said = line;
      surroundings.err().println(line);
    }
  }

  private void keep(Optional<CalibrationView> last) throws CliException, IOException {
    BodyCalibration measured =
        last.flatMap(CalibrationView::result)
            .orElseThrow(() -> CliException.failed("nothing was measured: " + why(last)));
    BodyFile file =
        out == null ? BodyFile.of(BodyFile.standardFolder(), exercise) : new BodyFile(out);
    file.save(measured);
    print(measured, last.orElseThrow(), file);
  }

  private static String why(Optional<CalibrationView> last) {
    return switch (last.map(CalibrationView::stage).orElse(CalibrationView.Stage.GET_READY)) {
      case GET_READY -> "the start pose was not seen; show all of you, side to the camera";
      case STILL -> "nobody kept still for long enough in the start pose";
      case COMFORT -> "too few repetitions of both legs were seen";
      case OFFER, ACCEPTED, DECLINED -> "no repetition could be judged from there";
    };
  }

  private void print(BodyCalibration measured, CalibrationView view, BodyFile file) {
    measured
        .comfortMaxDeg()
        .forEach((side, max) -> line("comfortable range, %s leg: %.0f deg", side.id(), max));
    line("scatter at rest: %.1f deg", measured.still().jitterSdDeg());
    line("line of the floor: %.1f deg", measured.placement().floorDeg());
    if (view.own().isEmpty()) {
      surroundings.out().println("the usual numbers fit: nothing is changed");
    }
    for (OwnValue own : view.own()) {
      line("%s = %s instead of %s", own.threshold().key(), plain(own.own()), plain(own.usual()));
    }
    line("kept in %s; delete it to forget it", file.path());
  }

  private void line(String format, Object... arguments) {
    surroundings.out().println(String.format(Locale.ROOT, format, arguments));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
