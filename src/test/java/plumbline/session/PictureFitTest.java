package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;

class PictureFitTest {

  @ParameterizedTest(name = "{0}x{1} in {2}x{3}")
  @CsvSource(
      textBlock =
          """
          # source  , view      , visible   , kept
          1280, 720 , 1280, 720 , 1280, 720 , 1280, 720
          1280, 720 , 1920, 1080, 1920, 1080, 1280, 720
          1280, 720 , 1280, 800 , 1280, 800 , 1152, 720
          640 , 480 , 1280, 720 , 960 , 720 , 640 , 480
          720 , 1280, 1280, 720 , 404 , 720 , 720 , 1280
          """)
  void fillsWhereLittleIsCutAndShowsAllOtherwise(
      int sourceWidth,
      int sourceHeight,
      int viewWidth,
      int viewHeight,
      int visibleWidth,
      int visibleHeight,
      int keptWidth,
      int keptHeight) {
    PictureFit fit =
        PictureFit.of(
            new ImageSize(sourceWidth, sourceHeight),
            new ViewPort(viewWidth, viewHeight, false, true));

    assertThat(fit.visible()).isEqualTo(new ImageSize(visibleWidth, visibleHeight));
    assertThat(fit.kept()).isEqualTo(new ImageSize(keptWidth, keptHeight));
    assertThat(fit.made()).isEqualTo(fit.visible());
  }

  @Test
  void aPointStaysOnThePictureWhateverIsCut() {
    PictureFit fit = PictureFit.of(new ImageSize(1280, 720), new ViewPort(1280, 800, false, true));
    Vec2 middle = fit.toView(new Vec2(640, 360));
    assertThat(middle.x()).isCloseTo(640, within(0.01));
    assertThat(middle.y()).isCloseTo(400, within(0.01));
    // The left edge of what is kept is the left edge of the view.
    assertThat(fit.toView(new Vec2(fit.cutLeft(), 0)).x()).isCloseTo(0, within(1.0));
  }

  @Test
  void aMirrorTurnsPointsRoundTheMiddleOfTheView() {
    PictureFit plain = PictureFit.of(new ImageSize(640, 480), new ViewPort(1280, 720, false, true));
    PictureFit mirror = PictureFit.of(new ImageSize(640, 480), new ViewPort(1280, 720, true, true));
    Vec2 point = new Vec2(100, 50);
    assertThat(mirror.toView(point).x()).isCloseTo(1280 - plain.toView(point).x(), within(0.01));
    assertThat(mirror.toView(point).y()).isEqualTo(plain.toView(point).y());
  }

  @Test
  void whereTheScreenScalesThePictureIsNeverMadeLargerThanItsSource() {
    PictureFit fit =
        PictureFit.of(new ImageSize(1280, 720), new ViewPort(3840, 2160, false, false));
    assertThat(fit.made()).isEqualTo(new ImageSize(1280, 720));
  }
}
