package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.guidance.SetupStep;
import plumbline.ui.FxThread;

/** The drawing of somebody who lies is the right way round, and no other is turned. */
class SetupSketchTest {
  @Test
  void liesAsThePersonDoes() throws Exception {
    assertThat(scale(SetupStep.FEET_OUT, true)).isEqualTo(-1);
    assertThat(scale(SetupStep.FEET_OUT, false)).isEqualTo(1);
  }

  @Test
  void aTickIsNotTurned() throws Exception {
    assertThat(scale(SetupStep.GOOD, true)).isEqualTo(1);
  }

  private static double scale(SetupStep step, boolean headRight) throws Exception {
    return FxThread.call(
        () -> {
          SetupSketch sketch = new SetupSketch();
          sketch.show(step, headRight);
          return sketch.getScaleX();
        });
  }
}
