package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.kinematics.CameraView;

/** Legs that were read the wrong way round move faster than legs do (decision 36). */
class FasterThanAnyLegTest {
  private final OneMovement moved = new OneMovement();

  @ParameterizedTest
  @CsvSource({"0.1, 3, true", "2, 0.1, true", "0.2, 0.2, false"})
  void noLegRisesOrFallsInATenthOfASecond(double up, double down, boolean faster) {
    moved.upS = up;
    moved.downS = down;
    assertThat(moved.isFasterThanAnyLeg()).isEqualTo(faster);
  }

  @Test
  void whatIsFastWhereTimesOrAnglesAreRoughProvesNothing() {
    moved.upS = 0.1;
    moved.rise = Rise.JOINED;
    assertThat(moved.isFasterThanAnyLeg()).isFalse();
    moved.rise = Rise.SEEN;
    moved.view = CameraView.FRONT;
    assertThat(moved.isFasterThanAnyLeg()).isFalse();
  }
}
