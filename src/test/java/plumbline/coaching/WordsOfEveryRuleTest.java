package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;

/** Whatever the program can say has words: a missing one would only show when it is needed. */
class WordsOfEveryRuleTest {
  private final Wording words = Wording.english();

  @Test
  void everyExerciseAndEachOfItsRules() {
    for (Exercise exercise : ExerciseCatalog.all()) {
      assertThat(words.exerciseName(exercise.id())).isNotBlank();
      for (FaultRule rule : exercise.faultRules()) {
        assertSaid(rule.id());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"range", "hold", "tempo_up", "tempo_down"})
  void everyGeneralLoss(String loss) {
    assertSaid(loss);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasAFix(Reason reason) {
    assertThat(words.reason(reason)).isNotBlank();
    assertThat(words.fix(reason)).isNotBlank();
  }

  private void assertSaid(String rule) {
    assertThat(words.ruleName(rule)).isNotBlank();
    assertThat(words.text("check." + rule)).isNotBlank();
    assertThat(words.cue(rule).split(" ")).hasSizeLessThanOrEqualTo(6);
  }
}
