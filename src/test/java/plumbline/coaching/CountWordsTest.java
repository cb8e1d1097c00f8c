package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of a thing is told as one. */
class CountWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 0 | 0 sets · about 5 min  | in 0 of 0 repetitions    | 0 of 0 repetitions change
          en | 1 | 1 set · about 5 min   | in 1 of 1 repetition     | 1 of 1 repetition changes
          en | 2 | 2 sets · about 5 min  | in 2 of 2 repetitions    | 2 of 2 repetitions change
          de | 1 | 1 Satz · etwa 5 min   | in 1 von 1 Wiederholung  | 1 von 1 Wiederholung ändert sich
          de | 2 | 2 Sätze · etwa 5 min  | in 2 von 2 Wiederholungen| 2 von 2 Wiederholungen ändern sich
          """)
  void nounsAndVerbsFollowTheirNumber(
      String language, int count, String plan, String rate, String changes) {
    Wording wording = new Wording(Locale.forLanguageTag(language));
    assertThat(wording.text("start.plan", count, 5)).isEqualTo(plan);
    assertThat(wording.text("review.rate", count, count)).isEqualTo(rate);
    assertThat(wording.text("change.some", count, count)).isEqualTo(changes);
  }

  @ParameterizedTest
  @CsvSource({"en, 1, 1 frame", "en, 1500, 1500 frames", "de, 1, 1 Bild", "de, 1500, 1500 Bilder"})
  void theReportCountsItsPictures(String language, int frames, String told) {
    Wording wording = new Wording(Locale.forLanguageTag(language));
    assertThat(wording.text("report.made", "1", "a.mp4", "8", "6", String.valueOf(frames), frames))
        .endsWith(told);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, would settle the only disagreement.",
    "en, 3, would settle 1 of 3 disagreements.",
    "de, 1, würde die einzige Uneinigkeit lösen.",
    "de, 3, würde 1 von 3 Uneinigkeiten lösen."
  })
  void aLimitIsProposedForSoManyDisagreements(String language, int reviewed, String told) {
    Wording wording = new Wording(Locale.forLanguageTag(language));
    assertThat(wording.text("verdict.suggestion", "Knee", "20°", "25°", 1, reviewed))
        .endsWith(told);
  }
}
