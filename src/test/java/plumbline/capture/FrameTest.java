package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

class FrameTest {

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void isClosedOnceByItsOwner() {
    Mat picture = new Mat(48, 64, CvType.CV_8UC3);
    Frame frame = new Frame(7, 5, picture);
    assertThat(frame.size()).isEqualTo(new ImageSize(64, 48));

    frame.close();

    assertThat(picture.empty()).isTrue();
    assertThatIllegalStateException().isThrownBy(frame::close).withMessageContaining("twice");
    assertThatIllegalStateException().isThrownBy(frame::bgr).withMessageContaining("7");
  }

  @Test
  void takesColourPicturesOnly() {
    Mat grey = new Mat(48, 64, CvType.CV_8UC1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Frame(0, 0, grey));
    grey.release();
  }
}
