package plumbline.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.settings.AccuracyFile;

/** Writes {@code src/site/markdown/cue-timing.md}, which tells how it is run. */
@Command(name = "cues", description = "Compare the cues with clips whose truth is known.")
public final class CueTool implements Callable<Integer> {
  private static final Path PAGE = Path.of("src", "site", "markdown", "cue-timing.md");

  private final List<CueTrial> trials = new ArrayList<>();
  private final List<EndTrial> ends = new ArrayList<>();
  private final List<String> unclaimed = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private long cleanReps;
  private int clips;

  @Parameters(arity = "1..*", paramLabel = "CLIPS", description = "Folders of clips.")
  private List<Path> folders = List.of();

  @Option(names = "--cache", description = "Where landmarks are kept.")
  private Path cache = Path.of("target", "landmarks");

  public static void main(String[] args) {
    System.exit(new CommandLine(new CueTool()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    PoseModelKind model = PoseModelKind.FULL;
    ErrorBands bands = AccuracyFile.standard().load(model.id()).bands();
    Landmarks landmarks = new Landmarks(new LandmarkCache(cache, LandmarkRecipe.digest()), model);
    for (Clip clip : Clip.below(folders)) {
      if (clip.truth().isPresent()) {
        Truth truth = clip.truth().get();
        Exercise exercise = ExerciseCatalog.find(truth.exerciseId()).orElseThrow();
        Judgement said = Judgement.of(List.of(exercise), bands, landmarks.of(clip));
        add(new CueTrials(clip, truth, truth.variant(exercise), said));
      }
    }
    Files.writeString(PAGE, CuePage.write(trials, ends, unclaimed, invented, cleanReps, clips));
    return 0;
  }

  private void add(CueTrials clip) {
    clips++;
    trials.addAll(clip.all());
    ends.addAll(clip.ends());
    unclaimed.addAll(clip.unclaimed());
    invented.addAll(clip.invented());
    cleanReps += clip.cleanReps();
  }
}
