package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.RuleContext;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** What a thigh reads that lies on the floor is taken off as long as it is low. */
class LyingMarchTest {
  private static final Measurement FROM_THE_SIDE = Measurement.judged(0, 3);
  private static final Measurement AT_AN_ANGLE = Measurement.glimpsed(0, 10, Reason.VIEW_OBLIQUE);

  private static double told(double nowDeg, double restDeg, Measurement trunk) {
    Variant kneeIn =
        March.EXERCISE.variants().stream()
            .filter(v -> v.name().equals("supine-knee-in"))
            .findFirst()
            .orElseThrow();
    RuleContext context =
        new RuleContext(
            Side.LEFT, thigh(nowDeg, trunk), thigh(restDeg, trunk), ThresholdValues.defaults());
    return kneeIn.primary(context).value();
  }

  private static Measures thigh(double degrees, Measurement trunk) {
    return Measures.of(
        (measure, side) ->
            switch (measure) {
              case THIGH_ELEVATION -> Measurement.judged(degrees, 3);
              case TRUNK_PITCH -> trunk;
              default -> Measurement.withheld(Reason.NO_NEUTRAL);
            });
  }

  @ParameterizedTest
  @CsvSource({"-7, 0", "40, 45.4", "90, 90", "100, 100"})
  void fromTheSideItFadesAsTheThighRises(double reads, double told) {
    assertThat(told(reads, -7, FROM_THE_SIDE)).isCloseTo(told, within(0.1));
  }

  @Test
  void aThighThatRestsBentIsNotOnTheFloor() {
    assertThat(told(70, 50, FROM_THE_SIDE)).isEqualTo(70);
  }

  @Test
  void atAnAngleNothingIsTakenOff() {
    assertThat(told(40, -7, AT_AN_ANGLE)).isEqualTo(40);
  }
}
