package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;
import plumbline.thresholds.ThresholdValues;

/** The first screen gives way to the exercise without a hand, but not to somebody at the desk. */
class ArrivalTest {
  private static List<FrameAnalysis> seen(Motion motion) {
    SessionAnalyzer analyzer = Analyzers.of(ExerciseCatalog.all(), ThresholdValues.defaults());
    return motion.frames().stream().map(analyzer::analyze).toList();
  }

  private static Optional<SetupAdvice> advice(SetupStep step) {
    return Optional.of(new SetupAdvice(step, 0, OptionalDouble.empty()));
  }

  private static long comeAtFrame(Motion motion, Optional<SetupAdvice> advice) {
    Arrival arrival = new Arrival();
    int frame = 0;
    for (FrameAnalysis analysis : seen(motion)) {
      if (arrival.hasCome(analysis, advice)) {
        return frame;
      }
      frame++;
    }
    return -1;
  }

  @Test
  void whoLiesDownBegins() {
    long frame = comeAtFrame(Motion.of(Body.supine()).rest(4), Optional.empty());
    assertThat(frame).isBetween(15L, 75L);
  }

  @Test
  void whoSitsAtTheDeskDoesNot() {
    Motion sitting = Motion.of(Body.sitting()).rest(6);
    assertThat(comeAtFrame(sitting, advice(SetupStep.TOO_NEAR))).isEqualTo(-1);
    assertThat(comeAtFrame(sitting, Optional.empty())).isEqualTo(-1);
  }

  @Test
  void whoIsThereWithABadViewIsHelpedAfterTwoSeconds() {
    Motion sitting = Motion.of(Body.sitting()).rest(6);
    assertThat(comeAtFrame(sitting, advice(SetupStep.FEET_OUT))).isBetween(58L, 66L);
  }

  @Test
  void anEmptyRoomIsNobody() {
    assertThat(comeAtFrame(Motion.of(Body.supine()).nobody(4), advice(SetupStep.NOBODY)))
        .isEqualTo(-1);
  }
}
