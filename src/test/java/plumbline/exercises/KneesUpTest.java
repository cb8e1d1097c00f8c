package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.RuleContext;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** A leg presses out from where both knees are up, and not beside a leg that is raised straight. */
class KneesUpTest {
  private static final Variant LEG_OUT =
      March.EXERCISE.variants().stream()
          .filter(v -> v.name().equals("supine-leg-out"))
          .findFirst()
          .orElseThrow();

  /** The left leg lies flat; the right hip is bent by 85 degrees. */
  private static Measurement legOut(Measurement waitingKnee) {
    Measures now =
        Measures.of(
            (measure, side) ->
                switch (measure) {
                  case HIP_FLEXION -> Measurement.judged(side == Side.LEFT ? 20 : 85, 3);
                  case KNEE_FLEXION -> side == Side.LEFT ? Measurement.judged(10, 3) : waitingKnee;
                  default -> Measurement.withheld(Reason.NO_NEUTRAL);
                });
    Measures neutral = Measures.none(Reason.NO_NEUTRAL);
    return LEG_OUT.primary(new RuleContext(Side.LEFT, now, neutral, ThresholdValues.defaults()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 90, 120})
  void theWaitingKneeIsBent(double kneeDeg) {
    assertThat(legOut(Measurement.judged(kneeDeg, 3)).value()).isEqualTo(70);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 30})
  void aStraightLegThatIsUpIsNoWaitingLeg(double kneeDeg) {
    assertThat(legOut(Measurement.judged(kneeDeg, 3)).withheld()).contains(Reason.POSTURE_UNKNOWN);
  }

  @Test
  void aWaitingKneeThatIsNotSeenIsNotHeldAgainstIt() {
    assertThat(legOut(Measurement.withheld(Reason.FAR_LEG_HIDDEN)).value()).isEqualTo(70);
  }
}
