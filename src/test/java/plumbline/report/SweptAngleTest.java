package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.Variant;

/** Directions are degrees clockwise from the picture's x axis: 90 points down, -90 up. */
class SweptAngleTest {
  private static final Vec2 UP = new Vec2(0, -1);
  private static final Vec2 DOWN = new Vec2(0, 1);
  private static final Vec2 RIGHT = new Vec2(1, 0);

  private static final Variant MARCH = Posed.variant("march", "standing");
  private static final Variant LEG_OUT = Posed.variant("march", "supine-leg-out");
  private static final Variant KICK = Posed.variant("twist-toe-touch", "kick");
  private static final Variant LEG_RAISE = Posed.variant("leg-raise", "supine");
  private static final Variant KNEELING = Posed.variant("kneeling-hip-extension", "from-the-knee");
  private static final Variant TOES = Posed.variant("kneeling-hip-extension", "from-the-toes");

  @Test
  void aStandingThighTurnsForwardsFromHangingDown() {
    Posed facingRight = Posed.standing(true).with(Joint.KNEE, 30).with(Joint.ANKLE, 70);
    assertSwept(facingRight, MARCH, 60, 90, 30);
    Posed facingLeft = Posed.standing(false).with(Joint.KNEE, 150).with(Joint.ANKLE, 110);
    assertSwept(facingLeft, MARCH, 60, 90, 150);
  }

  @Test
  void aKickIsDrawnAtTheWholeLegNotAtTheThigh() {
    Posed bent = Posed.standing(true).with(Joint.KNEE, 0).with(Joint.ANKLE, 20);
    assertSwept(bent, KICK, 70, 90, 20);
  }

  @Test
  void aLyingLegTurnsUpFromTheFloor() {
    Posed headRight = new Posed(Posture.SUPINE, RIGHT, UP).with(Joint.ANKLE, -135);
    assertSwept(headRight, LEG_RAISE, 45, -180, -135);
  }

  @Test
  void aKneelingThighTurnsBackwardsFromHangingDown() {
    Posed headLeft = new Posed(Posture.QUADRUPED, new Vec2(-1, 0), DOWN).with(Joint.KNEE, 10);
    assertSwept(headLeft, KNEELING, 80, 90, 10);
  }

  @Test
  void aThighThatOpensFromTheTableTopTurnsTowardsTheFloor() {
    Posed headLeft = new Posed(Posture.SUPINE, new Vec2(-1, 0), UP).with(Joint.KNEE, -40);
    assertSwept(headLeft, LEG_OUT, 50, -90, -40);
  }

  /** The picture of a peak tells what the repetition reached, and the leg stays where it is. */
  @Test
  void whatIsToldOfALegLiesOnItsLine() {
    Posed headRight = new Posed(Posture.SUPINE, RIGHT, UP).with(Joint.ANKLE, -135);
    SweptAngle frame =
        SweptAngle.of(headRight.doing(Optional.of(LEG_RAISE), 45), Side.LEFT).orElseThrow();
    SweptAngle told = frame.told(Measurement.judged(44, 5));
    assertThat(told.angle()).isEqualTo(Measurement.judged(44, 5));
    assertDirection(told.imageDeg(44), -135);
  }

  @Test
  void nothingIsDrawnUntilItIsKnownWhatIsBeingDone() {
    Posed body = Posed.standing(true).with(Joint.KNEE, 30);
    assertThat(SweptAngle.of(body.doing(Optional.empty(), 60), Side.LEFT)).isEmpty();
  }

  @Test
  void theScaleGoesFromRestToTheEndOfTheAim() {
    RangeGoal open = new RangeGoal(-10, -6, 0, Double.POSITIVE_INFINITY);
    assertThat(AngleScale.of(TOES.lever(), open)).isEqualTo(new AngleScale(-30, 15));
    RangeGoal closed = new RangeGoal(25, 45, 60, 85);
    assertThat(AngleScale.of(LEG_RAISE.lever(), closed)).isEqualTo(new AngleScale(0, 85));
  }

  private static void assertSwept(
      Posed body, Variant variant, double deg, double zero, double now) {
    SweptAngle swept =
        SweptAngle.of(body.doing(Optional.of(variant), deg), Side.LEFT).orElseThrow();
    assertDirection(swept.imageDeg(0), zero);
    assertDirection(swept.imageDeg(deg), now);
  }

  private static void assertDirection(double actual, double expected) {
    assertThat(Math.IEEEremainder(actual - expected, 360)).isCloseTo(0, within(1e-6));
  }
}
