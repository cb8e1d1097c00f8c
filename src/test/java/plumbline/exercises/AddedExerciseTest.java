package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/**
 * The worked example of how an exercise is added: it compiles, it counts, and the page shows it.
 */
class AddedExerciseTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "adding-an-exercise.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "plumbline", "exercises", "LegBack.java");

  private static List<Rep> reps(double peakDeg, double leanDeg) {
    Motion motion =
        Motion.of(Body.standing())
            .rest(3)
            .lift(1.2, 0.5, 1.2, (way, body) -> back(body, peakDeg * way, leanDeg * way))
            .rest(1);
    List<RepVerdict> verdicts = new ArrayList<>();
    SessionAnalyzer analyzer = Analyzers.of(List.of(LegBack.EXERCISE), ThresholdValues.defaults());
    for (PoseFrame frame : motion.frames()) {
      verdicts.addAll(analyzer.analyze(frame).newVerdicts());
    }
    verdicts.addAll(analyzer.finish());
    return verdicts.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static void back(Body body, double legDeg, double leanDeg) {
    body.leg(Side.LEFT, -legDeg).leanBack(-leanDeg);
  }

  @Test
  void itCountsAndTellsFullFromPartial() {
    assertThat(reps(26, 0))
        .singleElement()
        .satisfies(rep -> assertThat(rep.kind()).isEqualTo(Kind.FULL))
        .satisfies(rep -> assertThat(rep.side()).isEqualTo(Side.LEFT))
        .satisfies(rep -> assertThat(rep.faults()).isEmpty());
    assertThat(reps(15, 0)).extracting(Rep::kind).containsExactly(Kind.PARTIAL);
    assertThat(reps(6, 0)).isEmpty();
  }

  @Test
  void itFindsItsFault() {
    assertThat(reps(26, 18))
        .singleElement()
        .satisfies(rep -> assertThat(rep.faults()).containsExactly("leg-back.lean_forward"));
  }

  @Test
  void thePageShowsTheVeryFile() throws IOException {
    assertThat(Files.readString(PAGE)).contains(Files.readString(SOURCE).strip());
  }
}
