package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict.AttemptReason;

/** Whatever the program can say has words: a missing one would only show when it is needed. */
class WordsOfEveryRuleTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("plumbline.messages", Locale.ROOT);
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?:fix\\.[a-z-]+|cue\\.(?:range|hold|tempo_up|tempo_down|ready|settle))\\.(.+)");

  /** Words of its own that an exercise has on the screens and from the coach. */
  private static final List<String> OF_AN_EXERCISE =
      List.of(
          "need.",
          "figure.",
          "setup.start-pose.",
          "coach.get-ready.",
          "coach.easier.",
          "stop.easier-how.");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(diagnos\\w*|treat\\w*|rehab\\w*|correct\\w*|injur\\w*|normal|abnormal|weak|patient|therapy"
              + "|wrong|bad|dangerous)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Wording words = Wording.english();

  @Test
  void everyExerciseAndEachOfItsRules() {
    for (Exercise exercise : ExerciseCatalog.all()) {
      assertThat(words.exerciseName(exercise.id())).isNotBlank();
      for (String prefix : OF_AN_EXERCISE) {
        assertThat(BUNDLE.containsKey(prefix + exercise.id())).as(prefix + exercise.id()).isTrue();
      }
      for (FaultRule rule : exercise.faultRules()) {
        assertSaid(rule.id());
      }
    }
    assertThat(words.exerciseName("none")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"range", "reach", "hold", "tempo_up", "tempo_down"})
  void everyGeneralLoss(String loss) {
    assertSaid(loss);
  }

  @ParameterizedTest
  @EnumSource(AttemptReason.class)
  void everyAttemptSaysWhy(AttemptReason reason) {
    String id = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(words.text("attempt." + id, 1, 2)).isNotBlank();
  }

  /** An exercise or a way of doing it that is no longer there would leave words behind. */
  @Test
  void wordsForOneWayOfDoingNameOneThatExists() {
    List<String> endings = new ArrayList<>(List.of("supine", "quadruped", "standing"));
    for (Exercise exercise : ExerciseCatalog.all()) {
      endings.add(exercise.id());
      exercise.variants().forEach(v -> endings.add(v.exercise() + "." + v.name()));
    }
    for (String key : BUNDLE.keySet()) {
      Matcher special = SPECIAL.matcher(key);
      if (special.matches()) {
        assertThat(endings).as(key).contains(special.group(1));
      }
    }
  }

  @Test
  void everyCueIsAtMostSixWords() {
    for (String key : BUNDLE.keySet()) {
      if (key.startsWith("cue.")) {
        assertThat(words.text(key).split(" ")).as(key).hasSizeLessThanOrEqualTo(6);
      }
    }
  }

  /** It is a practice aid: it neither treats nor blames. */
  @Test
  void nothingDiagnosesOrBlames() {
    for (String key : BUNDLE.keySet()) {
      assertThat(FORBIDDEN.matcher(words.text(key)).find()).as(key).isFalse();
    }
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
