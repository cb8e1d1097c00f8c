package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.ThresholdValues;

/** On hands and knees, what an elbow reads is believed only where the shoulder agrees. */
class FoldingArmsTest {
  private static final FaultRule ELBOWS =
      KneelingHipExtension.EXERCISE.variants().get(0).faultRules().stream()
          .filter(rule -> rule.id().endsWith(".elbows"))
          .findFirst()
          .orElseThrow();

  private static final Measurement UNSEEN = Measurement.withheld(Reason.HANDS_HIDDEN);

  @Test
  void anArmFoldsWhereItsShoulderComesDown() {
    assertThat(fold(told(17), told(0.93)).value()).isEqualTo(15);
  }

  @Test
  void anArmThatBecameLongerHasNotFolded() {
    assertThat(fold(told(17), told(1.01)).value()).isZero();
    assertThat(fold(told(1), told(1.01)).value()).isEqualTo(-1);
  }

  @Test
  void withoutElbowOrShoulderNothingIsTold() {
    assertThat(fold(told(17), UNSEEN).withheld()).contains(Reason.HANDS_HIDDEN);
    assertThat(fold(UNSEEN, told(0.93)).withheld()).contains(Reason.HANDS_HIDDEN);
  }

  /** From an elbow at 2 degrees, 0.97 torso lengths above the wrist. */
  private static Measurement fold(Measurement elbow, Measurement shoulder) {
    return ELBOWS
        .signal()
        .at(
            new RuleContext(
                Side.LEFT,
                arms(elbow, shoulder),
                arms(told(2), told(0.97)),
                ThresholdValues.defaults()));
  }

  private static Measures arms(Measurement elbow, Measurement shoulder) {
    return Measures.of(
        (measure, side) ->
            switch (measure) {
              case ELBOW_FLEXION -> side == Side.LEFT ? elbow : UNSEEN;
              case WRIST_DROP -> side == Side.LEFT ? shoulder : UNSEEN;
              default -> Measurement.judged(0, 0.5);
            });
  }

  private static Measurement told(double value) {
    return Measurement.judged(value, 0.01);
  }
}
