package plumbline.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.Side;
import plumbline.capture.VideoFileSource;
import plumbline.cli.StoredModels;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelKind;
import plumbline.report.AnalysisResult;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.session.AnalysisRun;
import plumbline.session.Progress;
import plumbline.thresholds.ThresholdValues;

/** One video through the whole program, against the truth and against other files of itself. */
class SameVideoTest {
  private static final Path CLIP =
      Path.of("src", "test", "resources", "plumbline", "clips", "leg-raise-f1.mp4");
  private static final Path TRUTH =
      Path.of("src", "test", "resources", "plumbline", "clips", "leg-raise-f1.csv");

  @TempDir static Path folder;

  private static VideoVariants variants;
  private static List<Rep> original;

  @BeforeAll
  static void judgeTheOriginal() throws Exception {
    variants = new VideoVariants(CLIP, folder);
    original = reps(CLIP);
  }

  private static List<Rep> reps(Path video) throws Exception {
    AnalysisResult result =
        new AnalysisRun(
                () -> VideoFileSource.open(video),
                () -> StoredModels.standard().open(PoseModelKind.FULL),
                List.of(ExerciseCatalog.find("leg-raise").orElseThrow()),
                ThresholdValues.defaults(),
                ErrorBands.wide(),
                List.of(),
                Progress.SILENT)
            .run();
    assertThat(result.only(Attempt.class)).isEmpty();
    assertThat(result.only(Unseen.class)).isEmpty();
    return result.only(Rep.class);
  }

  @Test
  void agreesWithTheTruth() throws IOException {
    List<String> truth = Files.readAllLines(TRUTH);
    assertThat(original).hasSize(truth.size() - 1);
    for (int i = 0; i < original.size(); i++) {
      String[] row = truth.get(i + 1).split(",", -1);
      Rep rep = original.get(i);
      assertThat(rep.side().id()).isEqualTo(row[0]);
      assertThat(rep.startNanos() / 1e9).isCloseTo(Double.parseDouble(row[1]), within(0.5));
      assertThat(rep.endNanos() / 1e9).isCloseTo(Double.parseDouble(row[2]), within(0.5));
      assertThat(rep.peak().value()).isCloseTo(Double.parseDouble(row[3]), within(5.0));
      assertThat(String.join(" ", rep.faults())).isEqualTo(row[4]);
    }
  }

  @Test
  void motionJpegInAvi() throws Exception {
    assertSame(reps(variants.motionJpeg()), false);
  }

  @Test
  void mirrored() throws Exception {
    assertSame(reps(variants.mirrored()), true);
  }

  @Test
  void turnedByMetadata() throws Exception {
    Path turned = variants.turnedByMetadata();
    try (VideoFileSource source = VideoFileSource.open(turned)) {
      assertThat(source.info().rotationDeg()).isEqualTo(90);
    }
    assertSame(reps(turned), false);
  }

  @Test
  void letterboxed() throws Exception {
    assertSame(reps(variants.letterboxed()), false);
  }

  @Test
  void halfTheFrameRate() throws Exception {
    assertSame(reps(variants.halfRate()), false);
  }

  private static void assertSame(List<Rep> reps, boolean swapped) {
    assertThat(reps).hasSameSizeAs(original);
    for (int i = 0; i < reps.size(); i++) {
      Rep expected = original.get(i);
      Side side = swapped ? expected.side().opposite() : expected.side();
      assertThat(reps.get(i).side()).isEqualTo(side);
      assertThat(reps.get(i).kind()).isEqualTo(expected.kind());
      assertThat(reps.get(i).faults()).isEqualTo(expected.faults());
      assertThat(reps.get(i).peak().value()).isCloseTo(expected.peak().value(), within(2.0));
    }
  }
}
