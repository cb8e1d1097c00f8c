package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;

/** What keeps a person from harm is said, in both languages; and nothing that only a doctor may. */
class WordsOfCareTest {
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "diagno|behandel|behandl|\\brehab|korrekt|korrig|verletz|\\bnormal|abnorm|schwach|schwäch"
              + "|\\bpatient|therapie\\b|überwach|falsch|schlecht|gefähr|asymm|verspann",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @ParameterizedTest
  @CsvSource({
    // The near leg is seen best, and only near legs are compared.
    "en, coach.other-side.left, Turn round",
    "en, coach.other-side.right, Turn round",
    "de, coach.other-side.left, Dreh dich um",
    "de, coach.other-side.right, Dreh dich um",
    // Nobody holds the breath against a loop.
    "en, coach.begin-one-side, Breathe out",
    "en, coach.begin-in-turn, Breathe out",
    "de, coach.begin-one-side, Atme beim Heben aus",
    "de, coach.begin-in-turn, Atme beim Heben aus",
    // Round both feet it would pull at a foot that stands.
    "en, coach.easier.leg-raise, loop above your knees",
    "de, coach.easier.leg-raise, Band über die Knie",
    "en, coach.breathe, one hand on your chest",
    "de, coach.breathe, eine Hand auf der Brust",
    "en, informed.loop, socks with grip",
    "de, informed.loop, Socken mit Halt",
    "en, stop.doctor, tingling",
    "de, stop.doctor, Kribbeln",
    // Beyond it many with a new hip are told not to bend.
    "en, informed.hip, 80° or less",
    "de, informed.hip, das Ziel beim Marschieren auf höchstens",
    // The hand that holds on must not hide the trunk.
    "en, need.march, a wall for the hand far from it",
    "de, need.march, eine Wand für die Hand fern von ihr",
    "en, coach.get-ready.march, a wall for the hand far from it",
    "de, coach.get-ready.march, eine Wand für die Hand fern von ihr",
    // So that the low back stays down.
    "en, coach.begin-lying, Belly firm",
    "de, coach.begin-lying, Bauch fest",
    "en, coach.begin-lying, Breathe out",
    "de, coach.begin-lying, Atme beim Heben aus",
    "en, cue.ready.march.supine-knee-in, Belly firm",
    "de, cue.ready.march.supine-knee-in, Bauch fest",
    "en, cue.ready.march.supine-leg-out, Belly firm",
    "de, cue.ready.march.supine-leg-out, Bauch fest",
    // A face that looks down is not found at first.
    "en, fix.nobody.kneeling-hip-extension, look at the camera",
    "de, fix.nobody.kneeling-hip-extension, zur Kamera",
  })
  void whatIsDueIsSaid(String language, String key, String words) {
    assertThat(new Wording(Locale.forLanguageTag(language)).text(key)).contains(words);
  }

  /** Found out after a set, it would have been for nothing. */
  @Test
  void howFarAndHowHighTheCameraStandsIsSaidOfEachExercise() {
    for (Exercise exercise : ExerciseCatalog.all()) {
      String key = "need." + exercise.id();
      assertThat(Wording.english().text(key)).matches(".*\\u00a0m to your side, .*\\u00a0m high.*");
      assertThat(new Wording(Locale.GERMAN).text(key))
          .matches(".*\\u00a0m neben dir, .*\\u00a0m hoch.*");
    }
  }

  @Test
  void nothingDiagnosesOrBlamesInGermanEither() {
    ResourceBundle german = ResourceBundle.getBundle("plumbline.messages", Locale.GERMAN);
    assertThat(german.keySet())
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(NOT_OURS.matcher(german.getString(key)).find()).as(key).isFalse());
  }
}
