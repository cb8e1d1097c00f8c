package plumbline.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.fixtures.Drill;
import plumbline.scoring.RangeThresholds;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

class PersonalRangeTest {
  private static final RangeThresholds LEG_RAISE =
      People.variant(Drill.LEG_RAISE).rangeThresholds();

  private static ThresholdValues values(BodyCalibration calibration, Drill drill) {
    return PersonalRange.apply(
        new PersonalRange(People.variant(drill), People.USUAL).of(calibration), People.USUAL);
  }

  /** Nine tenths of the leg that reaches less; at least 10 above the smallest range. */
  @ParameterizedTest
  @CsvSource({
    "60, 70, 54, 40.5",
    "50, 48, 43, 32.3",
    "30, 30, 35, 26.3",
    "10, 80, 35, 26.3",
    "66, 66, 59, 44.3",
    "80, 90, 60, 45"
  })
  void theAimFollowsTheComfortableRangeWithinBounds(
      double left, double right, double target, double full) {
    ThresholdValues own = values(People.reaching(Drill.LEG_RAISE, left, right), Drill.LEG_RAISE);
    assertThat(own.get(LEG_RAISE.target())).isEqualTo(target);
    assertThat(own.get(LEG_RAISE.fullMin())).isEqualTo(full);
    assertThat(own.get(LEG_RAISE.partialMin())).isEqualTo(25);
  }

  @ParameterizedTest
  @EnumSource(Drill.class)
  void whateverIsMeasuredTheNumbersStayInOrderAndNoneAsksForMore(Drill drill) {
    Variant variant = People.variant(drill);
    RangeThresholds range = variant.rangeThresholds();
    for (double comfort = -60; comfort <= 170; comfort += 5) {
      ThresholdValues own = values(People.reaching(drill, comfort, comfort + 10), drill);
      assertThat(variant.orderings()).allMatch(ordering -> ordering.holdsFor(own));
      assertThat(own.get(range.target())).isLessThanOrEqualTo(range.target().defaultValue());
      assertThat(own.get(range.fullMin())).isLessThanOrEqualTo(range.fullMin().defaultValue());
    }
  }

  @Test
  void whoReachesTheUsualAimKeepsIt() {
    BodyCalibration calibration = People.reaching(Drill.LEG_RAISE, 75, 80);
    assertThat(new PersonalRange(People.variant(Drill.LEG_RAISE), People.USUAL).of(calibration))
        .isEmpty();
  }

  @Test
  void aLegThatWasNotSeenLimitsNothing() {
    BodyCalibration one =
        new BodyCalibration(
            "leg-raise",
            "supine",
            People.reaching(Drill.LEG_RAISE, 0, 0).placement(),
            People.reaching(Drill.LEG_RAISE, 0, 0).still(),
            Map.of(),
            Map.of(),
            Map.of());
    assertThat(values(one, Drill.LEG_RAISE)).isEqualTo(People.USUAL);
  }

  /** A note becomes a fault that costs points, above what the person always does. */
  @ParameterizedTest
  @CsvSource({"0.02, 0.12", "0.10, 0.15", "0.39, 0.4"})
  void risingHipsCostPointsOnceThePersonsOwnRiseIsKnown(double rise, double limit) {
    ThresholdValues values =
        values(rising(Drill.LEG_RAISE, "leg-raise.hips_lift", rise), Drill.LEG_RAISE);
    assertThat(values.changed().get("leg-raise.fault.hips_lift.points")).isEqualTo(12);
    assertThat(values.changed().getOrDefault("leg-raise.fault.hips_lift.threshold_tl", 0.12))
        .isEqualTo(limit);
  }

  private static BodyCalibration rising(Drill drill, String rule, double rise) {
    BodyCalibration usual = People.reaching(drill, 85, 85);
    return new BodyCalibration(
        usual.exercise(),
        usual.variant(),
        usual.placement(),
        usual.still(),
        usual.rest(),
        usual.comfortMaxDeg(),
        Map.of(rule, rise));
  }

  /** Nobody is told of a strong fault for what is none by the usual limit. */
  @ParameterizedTest
  @CsvSource({"0, 8", "2, 8", "4.5, 9.5", "7, 12", "20, 12"})
  void aLegAboveTheBackIsToldSoonerOfWhoseOwnRangeIsKnown(double ownDeg, double limit) {
    String rule = "kneeling-hip-extension.too_high";
    ThresholdValues values = values(rising(Drill.BENT, rule, ownDeg), Drill.BENT);
    assertThat(
            values
                .changed()
                .getOrDefault("kneeling-hip-extension.fault.too_high.threshold_deg", 12.0))
        .isEqualTo(limit);
    assertThat(values.changed()).doesNotContainKey("kneeling-hip-extension.fault.too_high.points");
  }

  /** A settings file of one's own may ask for something that does not fit together with it. */
  @Test
  void aTightSettingsFileIsLeftAlone() {
    ThresholdValues tight =
        People.USUAL
            .with(LEG_RAISE.partialMin(), 44)
            .with(LEG_RAISE.fullMin(), 45)
            .with(LEG_RAISE.target(), 46);
    assertThat(
            new PersonalRange(People.variant(Drill.LEG_RAISE), tight)
                .of(People.reaching(Drill.LEG_RAISE, 30, 30)))
        .isEmpty();
  }
}
