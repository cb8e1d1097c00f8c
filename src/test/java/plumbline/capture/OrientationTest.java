package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

class OrientationTest {
  private static final int ONE = 1 << 16;

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  /** All eight: the picture 1 2 3 / 4 5 6, turned by OpenCV, against the matrix done by hand. */
  @ParameterizedTest
  @CsvSource({
    "1,0,0,1,123456",
    "0,1,-1,0,415263",
    "-1,0,0,-1,654321",
    "0,-1,1,0,362514",
    "-1,0,0,1,321654",
    "1,0,0,-1,456123",
    "0,1,1,0,142536",
    "0,-1,-1,0,635241"
  })
  void showsWhatTheMatrixSays(int a, int b, int c, int d, String shown) {
    Orientation orientation = Orientation.fromMatrix(a * ONE, b * ONE, c * ONE, d * ONE);
    Mat stored = new Mat(2, 3, CvType.CV_8UC1);
    stored.put(0, 0, new byte[] {1, 2, 3, 4, 5, 6});
    Mat out = new Mat();
    try {
      orientation.apply(stored, out);
      byte[] pixels = new byte[6];
      out.get(0, 0, pixels);
      StringBuilder text = new StringBuilder();
      for (byte pixel : pixels) {
        text.append(pixel);
      }
      assertThat(text).hasToString(shown);
      assertThat(orientation.applyTo(new ImageSize(3, 2)))
          .isEqualTo(new ImageSize(out.cols(), out.rows()));
    } finally {
      stored.release();
      out.release();
    }
  }

  @Test
  void anOddAngleGoesToTheNearestQuarter() {
    assertThat(Orientation.fromMatrix(10, 100, -100, 10).clockwiseDeg()).isEqualTo(90);
    assertThatIllegalArgumentException().isThrownBy(() -> new Orientation(false, 45));
  }
}
