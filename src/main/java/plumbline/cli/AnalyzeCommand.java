package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import plumbline.pose.PoseModelException;
import plumbline.scoring.Exercise;
import plumbline.session.CancelOnExit;
import plumbline.session.Jobs;

/** {@code plumbline analyze}: judges video files without a display. */
@Command(
    name = "analyze",
    description = {
      "Judge video files. Needs no display.",
      "Without any output a summary is printed, one line a movement. With several files, or where"
          + " OUT is a folder, OUT holds one file a video: NAME.json, NAME.frames.csv,"
          + " NAME.reps.csv, NAME.annotated.mp4. Each file is complete or absent."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private static final int MOST_JOBS = 64;

  private final Surroundings surroundings;

  @ParentCommand private @Nullable PlumblineCommand parent;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Video: mp4, mov, webm, mkv, avi.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ExerciseOption exercise = new ExerciseOption();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--body",
      paramLabel = "FILE",
      description = "A body calibration; it is used, and told when it may not fit.")
  private @Nullable Path body;

  @Option(
      names = "--camera-file",
      paramLabel = "FILE",
      description = "The measured lens of the camera: see plumbline calibrate camera.")
  private @Nullable Path cameraFile;

  @Mixin private Outputs outputs = new Outputs();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many videos at a time; one keeps two cores busy.")
  private int jobs = 1;

  @Option(
      names = "--resume",
      description = {
        "Go on after a stop: leave videos alone whose results are all there, newer than the video"
            + " and, told by the JSON, from the same settings, model and version."
      })
  private boolean resume;

  AnalyzeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException, InterruptedException {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw CliException.usage("--jobs " + jobs + ": choose 1 to " + MOST_JOBS);
    }
    List<Exercise> chosen = exercise.choose(surroundings.exercises());
    LoadedSettings loaded = settings.load(surroundings.schema());
    if (body != null) {
      loaded = loaded.with(body, surroundings.schema(), surroundings.exercises());
    }
    LoadedLens lens = LoadedLens.load(Optional.ofNullable(cameraFile));
    List<AnalyzePlan.Item> items = AnalyzePlan.of(files, outputs, alsoRead());
    Results results = new Results(surroundings, outputs, parent != null && parent.verbose());
    AnalyzeSetup setup =
        new AnalyzeSetup(
            surroundings,
            chosen,
            loaded,
            LoadedBands.of(model.kind().id(), surroundings.err()),
            lens,
            model.kind());
    List<AnalyzePlan.Item> open = stillToDo(items, setup);
    List<AnalyzeJob> work =
        open.stream().map(item -> new AnalyzeJob(setup, item, progress(item))).toList();
    long began = System.nanoTime();
    CancelOnExit.during(() -> Jobs.run(work, jobs, results::take));
    if (items.size() > 1) {
      results.end(items.size() - open.size(), (System.nanoTime() - began) / 1e9);
    }
    return results.status();
  }

  private List<Path> alsoRead() {
    return Stream.of(settings.file(), Optional.ofNullable(body), Optional.ofNullable(cameraFile))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<AnalyzePlan.Item> stillToDo(List<AnalyzePlan.Item> items, AnalyzeSetup setup)
      throws CliException {
    if (!resume) {
      return items;
    }
    if (outputs.none() || outputs.jsonToStandardOutput()) {
      throw CliException.usage("--resume goes on from result files: name a folder, --json DIR");
    }
    try {
      Resume before = new Resume(setup.provenance());
      return items.stream().filter(item -> !before.isDone(item)).toList();
    } catch (PoseModelException e) {
      throw CliException.failed(String.valueOf(e.getMessage()), e);
    }
  }

  /** Several bars at once would overwrite each other. */
  private ProgressBar progress(AnalyzePlan.Item item) {
    boolean bar = surroundings.terminal() && (jobs == 1 || files.size() == 1);
    return new ProgressBar(surroundings.err(), bar, String.valueOf(item.video().getFileName()));
  }
}
