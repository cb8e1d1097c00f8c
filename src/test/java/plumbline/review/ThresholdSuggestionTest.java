package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.review.ThresholdSuggestion.Case;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

class ThresholdSuggestionTest {
  private static final Threshold LIMIT =
      new Threshold("a.limit_deg", 20, 10, 45, Unit.DEGREES, "D", "A limit.");

  @Test
  void theLimitThatSettlesMostNearestToThePresentOne() {
    // The reviewer sees the fault from 16 degrees on; the machine from 20.
    List<Case> cases = cases(16, 12, 13, 14, 15, 16.5, 17, 18, 19, 22, 30);
    ThresholdSuggestion suggestion = ThresholdSuggestion.of(LIMIT, 20, cases).orElseThrow();
    assertThat(suggestion.proposed()).isEqualTo(16);
    assertThat(suggestion.settles()).isEqualTo(4);
    assertThat(suggestion.agreedThen()).isEqualTo(10);
    assertThat(suggestion.reviewed()).isEqualTo(10);
  }

  @Test
  void nothingIsProposedOnLittleEvidenceOrOnOneKindOfIt() {
    assertThat(ThresholdSuggestion.of(LIMIT, 20, cases(16, 12, 13, 14, 17, 18, 19, 30))).isEmpty();
    assertThat(ThresholdSuggestion.of(LIMIT, 20, cases(5, 12, 13, 14, 15, 17, 18, 19, 30)))
        .isEmpty();
  }

  @Test
  void nothingIsProposedWhereTheLimitIsGood() {
    assertThat(ThresholdSuggestion.of(LIMIT, 20, cases(20, 12, 13, 14, 15, 22, 23, 24, 30)))
        .isEmpty();
  }

  @Property(tries = 300)
  void aProposalAlwaysAgreesBetterAndNoTriedLimitAgreesMore(
      @ForAll @Size(min = 8, max = 30) List<@DoubleRange(min = 5, max = 50) Double> values,
      @ForAll @DoubleRange(min = 5, max = 50) double reviewer,
      @ForAll @DoubleRange(min = 10, max = 45) double present) {
    List<Case> cases = cases(reviewer, values.stream().mapToDouble(Double::doubleValue).toArray());
    ThresholdSuggestion.of(LIMIT, present, cases)
        .ifPresent(
            found -> {
              assertThat(found.agreedThen()).isGreaterThan(found.agreedNow());
              assertThat(found.proposed()).isBetween(LIMIT.min(), LIMIT.max());
              for (double value : Steps.of(LIMIT)) {
                int agreed =
                    (int)
                        cases.stream()
                            .filter(c -> c.machineAt().test(value) == c.reviewer())
                            .count();
                assertThat(agreed).isLessThanOrEqualTo(found.agreedThen());
                if (agreed == found.agreedThen()) {
                  assertThat(Math.abs(value - present))
                      .isGreaterThanOrEqualTo(Math.abs(found.proposed() - present));
                }
              }
            });
  }

  static List<Threshold> everyThreshold() {
    return List.copyOf(SettingsCatalog.schema().thresholds());
  }

  @ParameterizedTest
  @MethodSource("everyThreshold")
  void stepsAreFewRoundAndWithinTheRange(Threshold threshold) {
    List<Double> steps = Steps.of(threshold);
    assertThat(steps).isSorted().doesNotHaveDuplicates().hasSizeBetween(2, 70);
    assertThat(steps.get(0)).isEqualTo(threshold.min());
    assertThat(steps.get(steps.size() - 1)).isEqualTo(threshold.max());
    assertThat(steps).allMatch(step -> Double.toString(step).length() <= 7);
  }

  private static List<Case> cases(double reviewerFrom, double... values) {
    List<Case> cases = new ArrayList<>();
    for (double value : values) {
      cases.add(new Case(value > reviewerFrom, limit -> value > limit));
    }
    return cases;
  }
}
