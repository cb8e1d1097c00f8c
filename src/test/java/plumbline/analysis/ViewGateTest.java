package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;
import plumbline.thresholds.ThresholdValues;

/** How squarely somebody stands before the camera. */
class ViewGateTest {
  private final ViewGate gate = new ViewGate(ThresholdValues.defaults());

  @ParameterizedTest
  @CsvSource({
    "90, FRONT, true",
    "84, FRONT, true",
    "76, FRONT, false",
    "60, OBLIQUE, false",
    "0, SIDE, false",
    "264, REAR, true",
    "256, REAR, false"
  })
  void whoIsSeenFromTheFrontNeedNotStandSquare(double yawDeg, CameraView view, boolean square) {
    CameraView seen = CameraView.UNKNOWN;
    for (PoseFrame frame : Motion.of(Body.standing()).yaw(yawDeg).rest(5).frames()) {
      seen = gate.update(frame.timestampNanos(), frame.pose().orElseThrow(), Posture.STANDING);
    }
    assertThat(seen).isEqualTo(view);
    assertThat(gate.isSquare()).isEqualTo(square);
  }
}
