package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

class LensTest {
  private static final ImageSize SIZE = new ImageSize(1280, 720);
  private static final Distortion BARREL = new Distortion(-0.2, 0.04, 0.0005, -0.0003, 0);
  private static final Lens WIDE = new Lens(SIZE, 760, 764, new Vec2(650, 352), BARREL);

  @Test
  void theAssumedLensLeavesAPoseAsItIs() {
    Pose pose = new MarchingBody(40, 8, 40, 1).pose(60, 0);
    assertThat(Lens.assumed(SIZE).straighten(pose)).isSameAs(pose);
    assertThat(Lens.assumed(SIZE).fieldOfViewDeg()).isCloseTo(65, within(1e-9));
  }

  @Test
  void whatIsStraightenedIsBentBack() {
    for (double x = 0; x <= 1280; x += 64) {
      for (double y = 0; y <= 720; y += 48) {
        Vec2 straight = WIDE.straighten(new Vec2(x, y)).minus(WIDE.centrePx()).times(1 / 760.0);
        Vec2 bent = BARREL.bend(straight);
        assertThat(650 + 760 * bent.x()).isCloseTo(x, within(1e-6));
        assertThat(352 + 764 * bent.y()).isCloseTo(y, within(1e-6));
      }
    }
  }

  @Test
  void outsideThePictureThereIsNoJump() {
    Vec2 inside = WIDE.straighten(new Vec2(1279.999, 700));
    Vec2 outside = WIDE.straighten(new Vec2(1280.001, 700));
    assertThat(inside.distanceTo(outside)).isLessThan(0.01);
    assertThat(WIDE.straighten(new Vec2(5000, -4000)).isFinite()).isTrue();
  }

  @Test
  void anglesOfAStraightenedPoseAreThoseOfAPinhole() {
    Lens pinhole = new Lens(MarchingBody.SIZE, 500, 500, new Vec2(318, 244), Distortion.NONE);
    Lens bent = new Lens(MarchingBody.SIZE, 500, 500, new Vec2(318, 244), BARREL);
    Pose seen = new MarchingBody(30, 5, 30, 0).pose(70, 0);
    Vec2 knee = seen.px(Joint.KNEE, Side.LEFT);
    Vec2 asBent =
        pinhole
            .centrePx()
            .plus(BARREL.bend(knee.minus(pinhole.centrePx()).times(1 / 500.0)).times(500));
    assertThat(asBent.distanceTo(knee)).as("the lens bends the picture").isGreaterThan(0.5);
    assertThat(bent.straighten(asBent).distanceTo(knee)).isLessThan(1e-6);
  }

  @Test
  void anotherResolutionOfTheSameShapeIsScaled() {
    Lens half = WIDE.at(new ImageSize(640, 360)).orElseThrow();
    assertThat(half.fxPx()).isEqualTo(380);
    assertThat(half.centrePx()).isEqualTo(new Vec2(325, 176));
    assertThat(half.fieldOfViewDeg()).isCloseTo(WIDE.fieldOfViewDeg(), within(1e-9));
    assertThat(WIDE.at(new ImageSize(854, 480))).isPresent();
    assertThat(WIDE.at(new ImageSize(640, 480))).isEmpty();
    assertThat(WIDE.at(new ImageSize(720, 1280))).as("turned on its side").isEmpty();
  }

  @Test
  void theExactResolutionComesFirst() {
    Lens measured =
        new Lens(new ImageSize(640, 360), 390, 390, new Vec2(320, 180), Distortion.NONE);
    Optics optics = Optics.of(List.of(WIDE, measured));
    assertThat(optics.lens(new ImageSize(640, 360))).isEqualTo(measured);
    assertThat(optics.lens(new ImageSize(1920, 1080)).fxPx()).isEqualTo(1140);
    ImageSize square = new ImageSize(500, 500);
    assertThat(optics.measured(square)).isEmpty();
    assertThat(optics.lens(square)).isEqualTo(Lens.assumed(square));
  }

  @Test
  void noSuchLensIsRefused() {
    Vec2 middle = new Vec2(640, 360);
    assertThatThrownBy(() -> new Lens(SIZE, 0, 700, middle, Distortion.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lens(SIZE, 700, 700, new Vec2(1300, 360), Distortion.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    Distortion folding = new Distortion(-0.9, 0, 0, 0, 0);
    assertThatThrownBy(() -> new Lens(SIZE, 700, 700, middle, folding))
        .hasMessageContaining("two places");
  }

  @Test
  void anotherFocalLengthTurnsAnglesInTheirPlane() {
    Pose pose = new MarchingBody(45, 10, 45, 0).pose(80, 0);
    Lens half = new Lens(MarchingBody.SIZE, 900, 900, new Vec2(320, 240), Distortion.NONE);
    double right =
        PlaneOfMotionTest.thighDeg(
            new PlaneOfMotion(45, 10, MarchingBody.LENS).rectify(pose), Side.LEFT);
    double wrong =
        PlaneOfMotionTest.thighDeg(new PlaneOfMotion(45, 10, half).rectify(pose), Side.LEFT);
    assertThat(right).isCloseTo(80, within(1e-6));
    assertThat(Math.abs(wrong - 80)).isGreaterThan(0.5);
  }
}
