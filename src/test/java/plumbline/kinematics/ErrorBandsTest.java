package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.kinematics.ErrorBands.Cell;
import plumbline.kinematics.ErrorBands.Leg;

class ErrorBandsTest {
  private static final Map<Cell, Double> MEASURED =
      Map.of(
          knee(CameraView.SIDE, Leg.NEAR, "full"),
          5.5,
          knee(CameraView.SIDE, Leg.FAR, "full"),
          7.0,
          knee(CameraView.SIDE, Leg.NEAR, "lite"),
          9.0,
          new Cell(Measure.TRUNK_PITCH, Posture.SUPINE, CameraView.SIDE, Leg.BOTH, "full"),
          3.0);

  private final ErrorBands bands = new ErrorBands(MEASURED, "full");

  private static Cell knee(CameraView view, Leg leg, String model) {
    return new Cell(Measure.KNEE_FLEXION, Posture.SUPINE, view, leg, model);
  }

  @Test
  void theMeasuredCell() {
    assertThat(bands.band(Measure.KNEE_FLEXION, Posture.SUPINE, CameraView.SIDE, true))
        .isEqualTo(5.5);
    assertThat(bands.band(Measure.KNEE_FLEXION, Posture.SUPINE, CameraView.SIDE, false))
        .isEqualTo(7.0);
  }

  @Test
  void aMeasureOfTheWholeBodyHasNoLeg() {
    assertThat(bands.band(Measure.TRUNK_PITCH, Posture.SUPINE, CameraView.SIDE, true))
        .isEqualTo(bands.band(Measure.TRUNK_PITCH, Posture.SUPINE, CameraView.SIDE, false))
        .isEqualTo(3.0);
  }

  @Test
  void anUnmeasuredCellHasTheWidestBandOfItsMeasureInWhateverModel() {
    assertThat(bands.band(Measure.KNEE_FLEXION, Posture.STANDING, CameraView.SIDE, true))
        .isEqualTo(9.0);
    assertThat(bands.band(Measure.KNEE_FLEXION, Posture.SUPINE, CameraView.UNKNOWN, true))
        .isEqualTo(9.0);
  }

  @Test
  void anUnmeasuredMeasureIsWide() {
    assertThat(bands.band(Measure.HIP_FLEXION, Posture.SUPINE, CameraView.SIDE, true))
        .isEqualTo(ErrorBands.WIDE_DEG);
    assertThat(bands.band(Measure.ANKLE_GAP, Posture.SUPINE, CameraView.SIDE, true))
        .isEqualTo(ErrorBands.WIDE_TL);
    assertThat(ErrorBands.wide().band(Measure.KNEE_FLEXION, Posture.NONE, CameraView.SIDE, true))
        .isEqualTo(ErrorBands.WIDE_DEG);
  }
}
