package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;

/** A body that stands with its left thigh level and its shank hanging, facing +z. */
class ReferenceTest {
  @TempDir private Path folder;

  private static final String TRC =
      """
      PathFileType\t4\t(X/Y/Z)\tbody.trc
      DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits
      60.0\t60.0\t1\t8\tm
      Frame#\tTime\tRHip\t\t\tRKnee\t\t\tRAnkle\t\t\tLHip\t\t\tLKnee\t\t\tLAnkle\t\t\tRShoulder\t\t\tLShoulder
      \t\tX1\tY1\tZ1

      1\t0.017\t-0.1\t0.9\t0\t-0.1\t0.5\t0\t-0.1\t0.1\t0\t0.1\t0.9\t0\t0.1\t0.9\t0.4\t0.1\t0.5\t0.4\t-0.2\t1.4\t0\t0.2\t1.4\t0
      """;

  private static final String MOT =
      """
      Coordinates
      inDegrees=yes
      endheader
      time\thip_flexion_r\thip_flexion_l\tknee_angle_r\tknee_angle_l
        0.017\t  1.5\t  88\t  2\t  91.25
      """;

  private Reference reference() throws IOException {
    Files.writeString(folder.resolve("body.trc"), TRC);
    Files.writeString(folder.resolve("body.mot"), MOT);
    return Reference.of(folder.resolve("body_cam2.mp4")).orElseThrow();
  }

  @Test
  void anglesBetweenJointCentresAreThoseOfTheMeasures() throws IOException {
    Reference reference = reference();
    assertThat(reference.moments()).hasSize(1);
    assertThat(angle(reference, Measure.HIP_FLEXION, Side.LEFT)).isCloseTo(90, within(1e-6));
    assertThat(angle(reference, Measure.KNEE_FLEXION, Side.LEFT)).isCloseTo(90, within(1e-6));
    assertThat(angle(reference, Measure.HIP_FLEXION, Side.RIGHT)).isCloseTo(0, within(1e-6));
    assertThat(angle(reference, Measure.KNEE_FLEXION, Side.RIGHT)).isCloseTo(0, within(1e-6));
  }

  private static double angle(Reference reference, Measure measure, Side side) {
    return new TrueMeasures(Posture.STANDING, 1)
        .of(reference.moments().get(0), measure, side)
        .orElseThrow();
  }

  @Test
  void anglesOfInverseKinematicsAreFoundByTheirNames() throws IOException {
    assertThat(reference().angle("knee_angle", Side.LEFT)).containsExactly(91.25);
    assertThat(reference().angle("hip_flexion", Side.RIGHT)).containsExactly(1.5);
  }

  @Test
  void otherVideosHaveNoReference() throws IOException {
    reference();
    assertThat(Reference.of(folder.resolve("body.mp4"))).isEmpty();
    Files.delete(folder.resolve("body.mot"));
    assertThat(Reference.of(folder.resolve("body_cam2.mp4"))).isEmpty();
  }
}
