package plumbline.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;

/**
 * Error bands, measured: judges every clip whose truth is known and compares all that is said.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
 * java -cp target/test-classes:target/classes:$(cat target/cp.txt) -Dai.djl.offline=true \
 *     plumbline.accuracy.AccuracyTool CLIPS...
 * </pre>
 */
@Command(name = "accuracy", description = "Compare the program with clips whose truth is known.")
public final class AccuracyTool implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "CLIPS", description = "Folders of clips.")
  private List<Path> folders = List.of();

  @Option(names = "--model", description = "lite, full or heavy; default: full.")
  private PoseModelKind model = PoseModelKind.FULL;

  @Option(names = "--cache", description = "Where landmarks are kept.")
  private Path cache = Path.of("target", "landmarks");

  @Option(names = "--only", description = "Only clips whose names contain this.")
  private @Nullable String only;

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new AccuracyTool()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Landmarks landmarks = new Landmarks(new LandmarkCache(cache), model);
    System.out.println(ClipLine.HEADER);
    for (Clip clip : Clip.below(folders)) {
      if (only == null || clip.name().contains(only)) {
        measure(clip, landmarks.of(clip));
      }
    }
    return 0;
  }

  private static void measure(Clip clip, List<PoseFrame> frames) {
    if (clip.truth().isEmpty()) {
      ExerciseCatalog.all()
          .forEach(e -> System.out.println(ClipLine.untold(clip, e, Judgement.of(e, frames))));
      return;
    }
    Optional<Exercise> exercise = ExerciseCatalog.find(clip.truth().get().exerciseId());
    System.out.println(
        exercise
            .map(e -> ClipLine.of(clip, clip.truth().get(), e, Judgement.of(e, frames)))
            .orElse(clip.name() + ": no such exercise yet"));
  }
}
