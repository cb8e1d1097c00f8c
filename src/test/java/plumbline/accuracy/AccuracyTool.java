package plumbline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.settings.AccuracyFile;

/**
 * Error bands, measured: judges every clip whose truth is known and compares all that is said.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
 * java -cp target/test-classes:target/classes:$(cat target/cp.txt) -Dai.djl.offline=true \
 *     plumbline.accuracy.AccuracyTool CLIPS...
 * </pre>
 *
 * <p>It writes {@code calibration/accuracy.toml} and {@code accuracy-evidence.toml}, {@code
 * src/site/markdown/accuracy.md}, which tells what is compared, its long tables, and the list by
 * which the rendered clips can be made again. The same landmarks give the same bytes.
 */
@Command(name = "accuracy", description = "Compare the program with clips whose truth is known.")
public final class AccuracyTool implements Callable<Integer> {
  private static final Path TOML = Path.of("calibration", "accuracy.toml");
  private static final Path EVIDENCE = Path.of("calibration", "accuracy-evidence.toml");
  private static final Path PAGE = Path.of("src", "site", "markdown", "accuracy.md");
  private static final Path TABLES = PAGE.resolveSibling("accuracy-tables.md");
  private static final Path PLOTS = Path.of("src", "site", "resources", "images", "accuracy");

  private static final Path LIST =
      Path.of("src", "test", "resources", "plumbline", "accuracy", "clips.txt");

  private final List<ClipResult> results = new ArrayList<>();
  private final List<Untold> untold = new ArrayList<>();
  private final List<ReferenceComparison> references = new ArrayList<>();
  private final List<BodyTrial> bodies = new ArrayList<>();
  private final List<LensComparison> lenses = new ArrayList<>();
  private final List<StagedResult> staged = new ArrayList<>();

  @Parameters(arity = "1..*", paramLabel = "CLIPS", description = "Folders of clips.")
  private List<Path> folders = List.of();

  @Option(names = "--model", description = "lite, full or heavy; may be repeated; default: full.")
  private List<PoseModelKind> models = List.of(PoseModelKind.FULL);

  @Option(
      names = "--sample",
      paramLabel = "NAME",
      description = "All models but the first measure only clips of this name; may be repeated.")
  private List<String> sample = List.of();

  @Option(names = "--cache", description = "Where landmarks are kept.")
  private Path cache = Path.of("target", "landmarks");

  @Option(
      names = "--no-exercise",
      paramLabel = "NAME",
      description = "In this clip nothing to be recognised is done; may be repeated.")
  private List<String> without = List.of();

  @Option(
      names = "--only",
      description = "Only clips whose names contain this; nothing is written.")
  private @Nullable String only;

  public static void main(String[] args) {
    CommandLine line =
        new CommandLine(new AccuracyTool()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws Exception {
    List<Clip> clips = Clip.below(folders);
    // Twice: what is said behind a peak are the bands that the first round measures.
    judge(clips, model -> ErrorBands.wide());
    if (only == null) {
      Files.writeString(TOML, AccuracyToml.write(results));
      judge(clips, model -> new AccuracyFile(TOML).load(model.id()).bands());
      write();
      Files.writeString(LIST, RenderList.write(clips));
    }
    results.stream().map(ClipLine::of).forEach(System.out::println);
    untold.stream().map(ClipLine::of).forEach(System.out::println);
    System.out.println(LensSection.write(lenses));
    staged.forEach(System.out::println);
    return 0;
  }

  private void judge(List<Clip> clips, Function<PoseModelKind, ErrorBands> bands) throws Exception {
    results.clear();
    untold.clear();
    references.clear();
    bodies.clear();
    lenses.clear();
    staged.clear();
    LandmarkCache kept = new LandmarkCache(cache, LandmarkRecipe.digest());
    for (PoseModelKind model : models) {
      Landmarks landmarks = new Landmarks(kept, model);
      for (Clip clip : clips) {
        if (isWanted(clip, model)) {
          measure(clip, model, bands.apply(model), landmarks.of(clip));
        }
      }
      if (model == PoseModelKind.FULL) {
        stage(Stages.of(clips), bands.apply(model), landmarks);
      }
    }
  }

  private boolean isWanted(Clip clip, PoseModelKind model) {
    boolean sampled = sample.isEmpty() || model == models.get(0) || sample.contains(clip.name());
    return sampled && (only == null || clip.name().contains(only));
  }

  private void stage(List<Staged> recordings, ErrorBands bands, Landmarks landmarks)
      throws Exception {
    for (Staged recording : recordings) {
      if (only == null || recording.name().contains(only)) {
        Judgement said = Judgement.of(recording.exercises(), bands, landmarks.of(recording));
        staged.add(StagedResult.of(recording, PoseModelKind.FULL.id(), said));
      }
    }
  }

  private void measure(Clip clip, PoseModelKind model, ErrorBands bands, List<PoseFrame> frames)
      throws IOException {
    if (clip.truth().isEmpty()) {
      Judgement said = Judgement.of(ExerciseCatalog.all(), bands, frames);
      untold.add(Untold.of(clip, model.id(), without.contains(clip.name()), said));
      Reference.of(clip.video())
          .map(reference -> ReferenceComparison.of(clip, model.id(), bands, reference, said))
          .ifPresent(references::addAll);
      return;
    }
    Truth truth = clip.truth().get();
    Optional<Exercise> exercise = ExerciseCatalog.find(truth.exerciseId());
    exercise
        .map(done -> ClipResult.of(clip, truth, model.id(), done, bands, frames))
        .ifPresent(results::add);
    if (model == models.get(0)) {
      exercise.ifPresent(done -> bodies.addAll(BodyTrial.of(clip, truth, done, bands, frames)));
      LensComparison.of(clip, model.id(), bands, frames).ifPresent(lenses::add);
    }
  }

  private void write() throws IOException {
    Files.writeString(TOML, AccuracyToml.write(results));
    Files.writeString(EVIDENCE, EvidenceToml.write(results));
    Findings findings = new Findings(results, untold, references, staged);
    Markdown calibrated = new Markdown();
    BodySection.write(calibrated, bodies);
    Files.writeString(
        PAGE, AccuracyPage.write(findings) + "\n" + calibrated.text() + LensSection.write(lenses));
    Files.writeString(TABLES, AccuracyPage.tables(findings));
    new Plots(findings.ofTheFirstModel().clips()).write(PLOTS);
  }
}
