package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.thresholds.Ordering;

/** Pairs of real settings that would make an exercise impossible without a word. */
class SettingsOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # no kick would be long enough
          [twist-toe-touch]@min_rep_s = 2@max_kick_s = 1.5 | en | s.toml:3:1: max_kick_s = 1.5 must be more than min_rep_s = 2 (line 2)
          [twist-toe-touch]@min_rep_s = 2@max_kick_s = 1.5 | de | s.toml, Zeile 3, Spalte 1: max_kick_s = 1.5 muss größer sein als min_rep_s = 2 (Zeile 2)
          [twist-toe-touch]@min_rep_s = 2@max_kick_s = 2   | en | s.toml:3:1: max_kick_s = 2 must be more than min_rep_s = 2 (line 2)
          # who holds as long as asked would be too long
          [leg-raise]@hold_s = 10@[rep]@max_rep_s = 8      | en | s.toml:4:1: max_rep_s = 8 must be more than leg-raise.hold_s = 10 (line 2)
          [rep]@max_rep_s = 8@[kneeling-hip-extension]@hold_s = 8 | de | s.toml, Zeile 4, Spalte 1: hold_s = 8 muss kleiner sein als rep.max_rep_s = 8 (Zeile 2)
          # the nearer the hand, the more it would cost
          [twist-toe-touch]@reach_none_tl = 0.4            | en | s.toml:2:1: reach_none_tl = 0.4 must be more than reach_full_tl = 0.45 (its default)
          [twist-toe-touch]@reach_none_tl = 0.4            | de | s.toml, Zeile 2, Spalte 1: reach_none_tl = 0.4 muss größer sein als reach_full_tl = 0.45 (Vorgabe)
          # feet would be exchanged that fit better as they are
          [rep]@swap_restore_tl = 0.3@swap_jump_tl = 0.2   | en | s.toml:3:1: swap_jump_tl = 0.2 must be at least swap_restore_tl = 0.3 (line 2)
          [rep]@swap_restore_tl = 0.3@swap_jump_tl = 0.2   | de | s.toml, Zeile 3, Spalte 1: swap_jump_tl = 0.2 muss mindestens swap_restore_tl = 0.3 sein (Zeile 2)
          """)
  void isToldWithItsPlaceAndWhatToDo(String text, String language, String told) {
    Wording wording = new Wording(Locale.forLanguageTag(language));
    assertThat(mistakes(text.replace('@', '\n')))
        .extracting(mistake -> mistake.text(wording))
        .containsExactly(told);
  }

  @Test
  void whatIsInOrderIsNotSpokenOf() {
    assertThat(mistakes("[twist-toe-touch]\nmin_rep_s = 1.4\nmax_kick_s = 1.5\n")).isEmpty();
    assertThat(mistakes("[rep]\nswap_restore_tl = 0.3\nswap_jump_tl = 0.3\n")).isEmpty();
  }

  @Test
  void onlyWhatHasOneUnitCanBeInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ordering.below(Samples.SETS, Samples.TARGET))
        .withMessageContaining("session.sets_count and leg-raise.target_deg");
  }

  private static List<SettingsMistake> mistakes(String text) {
    SettingsResult result = new SettingsParser(SettingsCatalog.schema()).parse("s.toml", text);
    return result instanceof SettingsResult.Rejected rejected ? rejected.mistakes() : List.of();
  }
}
