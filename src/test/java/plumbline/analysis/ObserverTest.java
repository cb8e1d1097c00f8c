package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Optics;
import plumbline.thresholds.ThresholdValues;

/** From where somebody is seen. */
class ObserverTest {
  private static final double FIRST_S = 5;
  private static final double MOVING_UNTIL_S = 10;

  private final Observer observer = new Observer(ThresholdValues.defaults(), Optics.unknown());

  /** Seen obliquely at first, and as if from the side while a leg moves and after that. */
  private CameraView last(Body body, double untilS) {
    List<PoseFrame> frames =
        new Motion(body, 12, 1).yaw(150).rest(FIRST_S).yaw(178).rest(2 * FIRST_S).frames();
    CameraView view = CameraView.UNKNOWN;
    for (PoseFrame frame : frames) {
      if (frame.timeS() > untilS) {
        break;
      }
      boolean moving = frame.timeS() > FIRST_S && frame.timeS() < MOVING_UNTIL_S;
      view =
          observer
              .observe(
                  frame.timestampNanos(), frame.pose().orElseThrow(), frame.size(), true, moving)
              .view();
    }
    return view;
  }

  @Test
  void onTheFloorNobodyTurnsInTheMiddleOfAMovement() {
    assertThat(last(Body.supine(), MOVING_UNTIL_S - 0.1)).isEqualTo(CameraView.OBLIQUE);
  }

  @Test
  void afterItTheNewViewHolds() {
    assertThat(last(Body.supine(), 2 * MOVING_UNTIL_S)).isEqualTo(CameraView.SIDE);
  }

  @Test
  void onTheirFeetPeopleTurn() {
    assertThat(last(Body.standing(), MOVING_UNTIL_S - 0.1)).isEqualTo(CameraView.SIDE);
  }
}
