package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.scoring.ActiveFault;
import plumbline.thresholds.ThresholdValues;

/** Whoever bends a long leg is told another thing than whoever opens or closes a square knee. */
class KneeShapeCueTest {
  private static final String RULE = "kneeling-hip-extension.knee_shape";

  @ParameterizedTest
  @CsvSource({
    "32, Reach long through your heel",
    "45, 'Knee square, or leg long'",
    "58, Keep the knee square",
    "130, Keep the knee square"
  })
  void theShapeThatTheKneeIsNearerToIsAskedFor(double kneeDeg, String cue) {
    assertThat(cuesAtTheTop(kneeDeg)).containsExactly(cue);
  }

  private static Set<String> cuesAtTheTop(double kneeDeg) {
    Motion motion =
        new Motion(Drill.BENT.start(), 15, 1)
            .rest(2.5)
            .lift(2, 2, 2, (way, body) -> body.thigh(Side.LEFT, -88 * way, knee(kneeDeg, way)))
            .rest(1);
    SessionAnalyzer analyzer =
        Analyzers.of(
            List.of(ExerciseCatalog.find("kneeling-hip-extension").orElseThrow()),
            ThresholdValues.defaults());
    return motion.frames().stream()
        .flatMap(frame -> analyzer.analyze(frame).faults().stream())
        .filter(fault -> fault.rule().equals(RULE))
        .map(ActiveFault::cue)
        .map(Wording.english()::cue)
        .collect(Collectors.toSet());
  }

  /** From square at rest to its shape before the top. */
  private static double knee(double kneeDeg, double way) {
    return 90 + (kneeDeg - 90) * Math.min(1, 1.3 * way);
  }
}
