package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;

class ScoreLineTest {
  private final ScoreLine line = new ScoreLine(Wording.english());

  @Test
  void everyLossNamesWhatWasMeasuredAndAsked() {
    assertThat(line.of(Results.faulty()))
        .isEqualTo(
            "82 = 100 - 6.4 range (52°, aim 60°) - 12 raised knee bent (28°, limit 20°)"
                + " · not seen: other leg");
  }

  @Test
  void aHoldThatWasNeverReachedIsNotCalledUnseen() {
    assertThat(line.of(Results.unscored()))
        .isEqualTo(
            "no score: the range was not seen well enough · not seen: range · not judged: hold");
  }

  @Test
  void theSummaryHasOneLineAMovementAndSaysHowTheExerciseWent() {
    assertThat(new Summary(Wording.english()).lines(Results.result()))
        .containsExactly(
            "clip.mp4: Leg raise, 24 s: left 1, right 0 + 1 partial",
            "     3.2 - 8.0 s  #1 left full  63° ± 3°  " + line.of(Results.faulty()),
            "     9.0 - 11.0 s  #2 right partial    " + line.of(Results.unscored()),
            "    12.0 - 13.1 s  not counted (right): below the smallest counted range:"
                + " 18°, needs 25°",
            "    14.0 - 16.5 s  not seen: feet out of frame."
                + " Move back until your feet are in view",
            "  Leg raise: 82, work on: “Straighten your raised knee”");
  }

  @Test
  void anExerciseWithoutAScoreHasNoLineOfItsOwn() {
    AnalysisResult unscored = Results.of(List.of(Results.unscored()));
    assertThat(new Summary(Wording.english()).lines(unscored)).hasSize(2);
  }
}
