package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.body.Vec3;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;

/** On a stick figure whose angles are known by construction. */
class TrueMeasuresTest {
  private static final Offset<Double> EXACTLY = within(1e-6);

  private static double of(TinyTruth body, Posture posture, Measure measure, Side side) {
    return new TrueMeasures(posture, 100).of(body.moment(), measure, side).orElseThrow();
  }

  @Test
  void standingStill() {
    TinyTruth body = TinyTruth.standing();
    for (Side side : Side.values()) {
      assertThat(of(body, Posture.STANDING, Measure.HIP_FLEXION, side)).isCloseTo(0, EXACTLY);
      assertThat(of(body, Posture.STANDING, Measure.KNEE_FLEXION, side)).isCloseTo(0, EXACTLY);
      assertThat(of(body, Posture.STANDING, Measure.LEG_ELEVATION, side)).isCloseTo(0, EXACTLY);
    }
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_INCLINATION, null)).isCloseTo(0, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_PITCH, null)).isCloseTo(90, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_TWIST, null)).isCloseTo(0, EXACTLY);
  }

  @Test
  void aKneeLiftedForwardIsFlexion() {
    TinyTruth body =
        TinyTruth.standing()
            .with(Joint.KNEE, Side.LEFT, new Vec3(0.1, 0.9, 0.4))
            .with(Joint.ANKLE, Side.LEFT, new Vec3(0.1, 0.5, 0.4));
    assertThat(of(body, Posture.STANDING, Measure.HIP_FLEXION, Side.LEFT)).isCloseTo(90, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.KNEE_FLEXION, Side.LEFT)).isCloseTo(90, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.LEG_ELEVATION, Side.LEFT)).isCloseTo(45, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.HIP_FLEXION, Side.RIGHT)).isCloseTo(0, EXACTLY);
  }

  @Test
  void aKneeBehindIsExtension() {
    TinyTruth body = TinyTruth.standing().with(Joint.KNEE, Side.RIGHT, new Vec3(-0.1, 0.5, -0.4));
    assertThat(of(body, Posture.STANDING, Measure.HIP_FLEXION, Side.RIGHT)).isCloseTo(-45, EXACTLY);
  }

  @Test
  void shouldersForwardOfTheHipsAreInclination() {
    TinyTruth body =
        TinyTruth.standing()
            .with(Joint.SHOULDER, Side.LEFT, new Vec3(0.2, 1.3, 0.4))
            .with(Joint.SHOULDER, Side.RIGHT, new Vec3(-0.2, 1.3, 0.4));
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_INCLINATION, null)).isCloseTo(45, EXACTLY);
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_PITCH, null)).isCloseTo(45, EXACTLY);
  }

  @Test
  void theLeftShoulderForwardIsAPositiveTwist() {
    TinyTruth body =
        TinyTruth.standing()
            .with(Joint.SHOULDER, Side.LEFT, new Vec3(0.2, 1.4, 0.2))
            .with(Joint.SHOULDER, Side.RIGHT, new Vec3(-0.2, 1.4, -0.2));
    assertThat(of(body, Posture.STANDING, Measure.TRUNK_TWIST, null)).isCloseTo(45, EXACTLY);
  }

  @Test
  void lyingALegIsElevatedAgainstTheFloor() {
    TinyTruth body = TinyTruth.lying();
    assertThat(of(body, Posture.SUPINE, Measure.LEG_ELEVATION, Side.LEFT)).isCloseTo(0, EXACTLY);
    TinyTruth raised =
        body.with(Joint.KNEE, Side.LEFT, new Vec3(0.1, 0.5, 0))
            .with(Joint.ANKLE, Side.LEFT, new Vec3(0.1, 0.9, 0));
    assertThat(of(raised, Posture.SUPINE, Measure.LEG_ELEVATION, Side.LEFT)).isCloseTo(90, EXACTLY);
    assertThat(of(raised, Posture.SUPINE, Measure.HIP_FLEXION, Side.LEFT)).isCloseTo(90, EXACTLY);
  }

  @Test
  void aThighDrawnInBeyondTheVerticalReadsOnBeyondNinety() {
    TinyTruth drawnIn =
        TinyTruth.lying().with(Joint.KNEE, Side.LEFT, new Vec3(0.1, 0.5, -0.1)); // 104 degrees
    Truth lift =
        TinyTruth.legRaises(List.of(TinyTruth.lying().moment(), drawnIn.moment(1, "rep0")));
    Truth march =
        new Truth(
            lift.command(),
            "march-supine",
            lift.body(),
            lift.introEnd(),
            lift.video(),
            lift.camera(),
            List.of(TinyTruth.movement(Side.LEFT, 0, 1, 90, true)),
            lift.frames());
    assertThat(march.peakDeg(march.reps().get(0))).isCloseTo(104, within(0.1));
  }
}
