package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.thresholds.Unit;

class SettingsPropertyTest {
  private static final SettingsWriter WRITER = new SettingsWriter(Samples.UNORDERED);
  private static final SettingsParser PARSER = new SettingsParser(Samples.UNORDERED);

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyValidValuesSurviveWritingAndReading(@ForAll("validValues") ThresholdValues values) {
    assertThat(PARSER.parse("all", WRITER.writeAll(values)))
        .isEqualTo(new SettingsResult.Accepted(values));
    assertThat(PARSER.parse("changed", WRITER.writeChanged(values)))
        .isEqualTo(new SettingsResult.Accepted(values));
  }

  @Property(tries = 500)
  void aDamagedFileIsAcceptedOrRejectedAndNeverThrows(
      @ForAll @IntRange(max = 2000) int at,
      @ForAll @IntRange(max = 40) int removed,
      @ForAll @StringLength(max = 12) String inserted) {
    String text = WRITER.writeAll(ThresholdValues.defaults());
    int start = at % text.length();
    int end = Math.min(text.length(), start + removed);
    assertOneLineEach(PARSER.parse("s", text.substring(0, start) + inserted + text.substring(end)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyTextIsAcceptedOrRejectedAndNeverThrows(@ForAll("tomlLike") String text) {
    assertOneLineEach(PARSER.parse("s", text));
  }

  private static void assertOneLineEach(SettingsResult result) {
    if (result instanceof SettingsResult.Rejected rejected) {
      assertThat(rejected.mistakes()).isNotEmpty();
      assertThat(rejected.mistakes())
          .allSatisfy(mistake -> assertThat(mistake.text()).doesNotContain("\n", "\r"))
          .allSatisfy(mistake -> assertThat(mistake.line()).isPositive());
    }
  }

  @Provide
  Arbitrary<String> tomlLike() {
    return Arbitraries.of(
            "[",
            "]",
            "leg-raise",
            "session",
            ".",
            "=",
            "\"",
            "'",
            "\n",
            " ",
            "#",
            "1",
            "-",
            "e9",
            "{",
            "}",
            "target_deg",
            "sets_count",
            "true",
            "inf",
            "0x",
            "\\u",
            "\u0000",
            "ü",
            "\r")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<ThresholdValues> validValues() {
    Arbitrary<Map<String, Double>> chosen = Arbitraries.just(Map.of());
    for (Threshold threshold : Samples.THRESHOLDS) {
      chosen = chosen.flatMap(sofar -> value(threshold).map(v -> plus(sofar, threshold, v)));
    }
    return chosen.map(ThresholdValues::new);
  }

  /** A value in range; the default stands for "not in the file". */
  private static Arbitrary<Double> value(Threshold threshold) {
    Arbitrary<Double> inRange =
        threshold.unit() == Unit.COUNT
            ? Arbitraries.integers()
                .between((int) threshold.min(), (int) threshold.max())
                .map(Integer::doubleValue)
            : Arbitraries.doubles().between(threshold.min(), threshold.max()).ofScale(4);
    return Arbitraries.oneOf(Arbitraries.just(threshold.defaultValue()), inRange);
  }

  private static Map<String, Double> plus(
      Map<String, Double> sofar, Threshold threshold, double value) {
    Map<String, Double> next = new HashMap<>(sofar);
    if (value != threshold.defaultValue()) {
      next.put(threshold.key(), value + 0.0);
    }
    return next;
  }
}
