package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.settings.Samples.mistakes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.thresholds.ThresholdValues;

class SettingsParserTest {

  @Test
  void everyMistakeIsFoundAtOnceEachWithItsPlace() {
    String text =
        """
        schema_version = 1

        [smoothing]
        cutoff_hz = nope

        [leg-raise]
        traget_deg = 60
        full_min_deg = "45"
          partial_min_deg = 70

        [leg-raise.fault.knee_bent]
        threshold_deg = 20
        [leg-raise.fault.toe]
        rest_deg = -99.5
        """;
    assertThat(mistakes(text))
        .containsExactly(
            "s.toml:4:13: Unexpected 'n', expected a value",
            "s.toml:7:1: unknown key \"traget_deg\"; did you mean \"target_deg\"?",
            "s.toml:8:1: full_min_deg must be a number, not a text in quotes",
            "s.toml:9:3: partial_min_deg = 70 is out of range: 10 to 60 deg",
            "s.toml:11:1: unknown table \"leg-raise.fault.knee_bent\";"
                + " did you mean \"leg-raise.fault.knee_bend\"?",
            "s.toml:14:1: rest_deg = -99.5 is out of range: -45 to 0.5 deg");
  }

  @Test
  void wrongOrderNamesBothAndStandsAtTheLaterOne() {
    assertThat(mistakes("[leg-raise]\nfull_min_deg = 55\ntarget_deg = 50\npartial_min_deg = 55\n"))
        .containsExactly(
            "s.toml:3:1: target_deg = 50 must be at least full_min_deg = 55 (line 2)",
            "s.toml:4:1: partial_min_deg = 55 must be less than full_min_deg = 55 (line 2)");
    assertThat(mistakes("[leg-raise]\ntarget_deg = 30\n"))
        .containsExactly(
            "s.toml:2:1: target_deg = 30 must be at least full_min_deg = 45 (its default)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [session]@sets_count = 2.5        | s.toml:2:1: sets_count = 2.5 must be a whole number
          [session]@sets_count = nan        | s.toml:2:1: sets_count = NaN is out of range: 1 to 5
          [session]@sets_count = true       | s.toml:2:1: sets_count must be a number, not true or false
          [session]@sets_count = [2]        | s.toml:2:1: sets_count must be a number, not a list
          [session]@sets_count = 2026-01-02 | s.toml:2:1: sets_count must be a number, not a date or time
          [session.sets_count]              | s.toml:1:1: sets_count must be a number, not a table
          schema_version = 2                | s.toml:1:1: schema_version must be 1, the only one this program reads
          leg-raise = 3                     | s.toml:1:1: leg-raise is a table: write [leg-raise]
          [[leg-raise]]@target_deg = 60     | s.toml:1:1: leg-raise is a table: write [leg-raise]
          target_deg = 50                   | s.toml:1:1: unknown key "target_deg"; it belongs into [leg-raise]
          [kitchen]@sink = 1                | s.toml:1:1: unknown table "kitchen"
          'leg-raise.target_deg' = 50       | s.toml:1:1: unknown key "leg-raise.target_deg"
          "a\\nb" = 1                       | s.toml:1:1: unknown key "a\\nb"
          session.sets_cuont = 3            | s.toml:1:1: unknown key "sets_cuont"; did you mean "sets_count"?
          [session]@sets_count = 2@[session]| s.toml:3:1: session previously defined at line 1, column 1
          """)
  void eachKindOfMistakeIsOneLine(String text, String expected) {
    assertThat(mistakes(text.replace('@', '\n').replace("\\\\", "\\")))
        .containsExactly(expected.replace("\\\\", "\\"));
  }

  @Test
  void keysBelowATableHeaderThatCannotBeReadAreNotCalledUnknown() {
    assertThat(mistakes("[leg raise]\ntarget_deg = 60\n[session]\nsets = 3\n"))
        .containsExactly(
            "s.toml:1:6: Unexpected 'raise', expected ]", "s.toml:4:1: unknown key \"sets\"");
  }

  @Test
  void onlyWhatDiffersFromTheDefaultsIsKept() {
    var parser = new SettingsParser(Samples.SCHEMA);
    String text = "\ufeff[leg-raise]\r\ntarget_deg = 60.0\r\nfull_min_deg = 50\r\n";
    assertThat(parser.parse("s.toml", text))
        .isEqualTo(
            new SettingsResult.Accepted(
                new ThresholdValues(Map.of("leg-raise.full_min_deg", 50.0))));
    assertThat(parser.parse("s.toml", ""))
        .isEqualTo(new SettingsResult.Accepted(ThresholdValues.defaults()));
  }

  @Test
  void aTornHeaderWithACommentIsAMistakeLikeAnyOther() {
    assertThat(mistakes("[leg-raise#\ufffd"))
        .singleElement()
        .asString()
        .startsWith("s.toml:1:11: Unexpected");
  }
}
