package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    // A face that looks down is not found at first.
    "en, fix.nobody.kneeling-hip-extension, look at the camera",
    "de, fix.nobody.kneeling-hip-extension, zur Kamera",
  })
  void whatIsDueIsSaid(String language, String key, String words) {
    assertThat(new Wording(Locale.forLanguageTag(language)).text(key)).contains(words);
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
