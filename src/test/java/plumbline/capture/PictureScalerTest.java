package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import plumbline.body.ImageSize;

class PictureScalerTest {
  private static final ImageSize SIZE = new ImageSize(8, 4);

  @BeforeAll
  static void loadOpenCv() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void writesOpaqueBgra() {
    ByteBuffer made = scaled(new PictureScaler.Cut(0, 0, SIZE), SIZE, false);
    assertThat(pixel(made, 0)).containsExactly(10, 20, 30, 255);
    assertThat(pixel(made, 7)).containsExactly(200, 210, 220, 255);
  }

  @Test
  void mirrorsLeftAndRight() {
    ByteBuffer made = scaled(new PictureScaler.Cut(0, 0, SIZE), SIZE, true);
    assertThat(pixel(made, 0)).containsExactly(200, 210, 220, 255);
    assertThat(pixel(made, 7)).containsExactly(10, 20, 30, 255);
  }

  @Test
  void cutsAndEnlarges() {
    ImageSize right = new ImageSize(4, 4);
    ByteBuffer made = scaled(new PictureScaler.Cut(4, 0, right), new ImageSize(16, 16), false);
    assertThat(pixel(made, 0)).containsExactly(200, 210, 220, 255);
  }

  @Test
  void refusesABufferOfAnotherSize() {
    try (PictureScaler scaler = new PictureScaler();
        Frame frame = frame()) {
      PictureScaler.Cut all = new PictureScaler.Cut(0, 0, SIZE);
      ByteBuffer small = ByteBuffer.allocateDirect(4);
      assertThatThrownBy(() -> scaler.scale(frame, all, SIZE, false, small))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static ByteBuffer scaled(PictureScaler.Cut cut, ImageSize size, boolean mirrored) {
    ByteBuffer made = ByteBuffer.allocateDirect(PictureScaler.bytes(size));
    try (PictureScaler scaler = new PictureScaler();
        Frame frame = frame()) {
      scaler.scale(frame, cut, size, mirrored, made);
    }
    return made;
  }

  /** Dark at the left half, light at the right. */
  private static Frame frame() {
    Mat picture = new Mat(4, 8, CvType.CV_8UC3, new Scalar(10, 20, 30));
    Mat right = picture.submat(new Rect(4, 0, 4, 4));
    right.setTo(new Scalar(200, 210, 220));
    right.release();
    return new Frame(0, 0, picture);
  }

  private static int[] pixel(ByteBuffer bgra, int index) {
    int[] values = new int[4];
    for (int i = 0; i < 4; i++) {
      values[i] = bgra.get(index * 4 + i) & 0xFF;
    }
    return values;
  }
}
