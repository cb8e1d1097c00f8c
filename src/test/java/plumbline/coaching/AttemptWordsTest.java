package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;

class AttemptWordsTest {

  @Test
  void anAngleIsReadInDegreesOfOneSign() {
    assertThat(words(AttemptReason.BELOW_SMALLEST_RANGE, 18.3, 25, Locale.ENGLISH))
        .isEqualTo("below the smallest counted range: 18°, needs 25°");
    assertThat(words(AttemptReason.BELOW_SMALLEST_RANGE, 18.3, 25, Locale.GERMAN))
        .isEqualTo("unter der kleinsten gezählten Weite: 18°, nötig 25°");
  }

  @Test
  void whatMissesByLessThanADegreeDoesNotLookEnough() {
    assertThat(words(AttemptReason.BELOW_SMALLEST_RANGE, 24.6, 25, Locale.ENGLISH))
        .isEqualTo("below the smallest counted range: 24.6°, needs 25°");
  }

  @Test
  void aTimeIsReadInTenthsOfASecond() {
    assertThat(words(AttemptReason.TOO_QUICK, 0.31, 0.5, Locale.GERMAN))
        .isEqualTo("zu schnell für eine Wiederholung: 0,3 s, nötig 0,5");
  }

  private static String words(AttemptReason reason, double value, double needed, Locale language) {
    return AttemptWords.of(
        new Attempt(Side.LEFT, 0, 1, reason, value, needed), new Wording(language));
  }
}
