package plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coaching.Wording;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

class DraftTest {
  private static final Threshold HOLD =
      new Threshold("a.hold_s", -1, -1.5, 2.5, Unit.SECONDS, "D", "How long.");

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0,5", " 0,50 ", ".5"})
  void commaAndPointAreBothTyped(String typed) {
    for (String language : Wording.LANGUAGES) {
      assertThat(draft(typed, language).value()).contains(0.5);
      assertThat(draft(typed, language).problem()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.0,5", "half", "NaN"})
  void whatIsNoNumberIsSaid(String typed) {
    assertThat(draft(typed, "de").value()).isEmpty();
    assertThat(draft(typed, "de").problem()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"en, \u22121.5 s, 2.5 s", "de, '\u22121,5 s', '2,5 s'"})
  void valuesAreReadAsTheLanguageWritesThem(String language, String least, String most) {
    SettingWords words = words(language);
    assertThat(words.value(HOLD, HOLD.min())).isEqualTo(least);
    assertThat(draft("3", language).problem().orElseThrow()).contains(least, most);
  }

  /** What the box shows can be saved as it stands. */
  @Test
  void everyDefaultThatIsShownIsUnderstood() {
    for (String language : Wording.LANGUAGES) {
      Wording wording = words(language).wording();
      for (Threshold threshold : SettingsCatalog.schema().thresholds()) {
        String shown = wording.exact(threshold.defaultValue());
        Draft draft =
            Draft.of(
                shown,
                threshold,
                ThresholdValues.defaults(),
                SettingsCatalog.schema(),
                words(language));
        assertThat(draft.value()).as(threshold.key()).contains(threshold.defaultValue());
        assertThat(draft.problem()).as(threshold.key()).isEmpty();
      }
    }
  }

  private static Draft draft(String typed, String language) {
    return Draft.of(typed, HOLD, ThresholdValues.defaults(), schema(), words(language));
  }

  private static SettingsSchema schema() {
    return new SettingsSchema(List.of(HOLD), List.of());
  }

  private static SettingWords words(String language) {
    return new SettingWords(new Wording(Locale.forLanguageTag(language)));
  }
}
