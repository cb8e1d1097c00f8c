package plumbline.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.MatOfPoint3f;
import org.opencv.core.Point;
import org.opencv.core.Point3;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.capture.NativeLibraries;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/** The core's own formulas say what OpenCV says. */
class LensAgainstOpenCvTest {
  private static final ImageSize SIZE = new ImageSize(1280, 720);

  @BeforeAll
  static void loadOpenCv() throws Exception {
    NativeLibraries.openCv();
  }

  @ParameterizedTest
  @CsvSource({
    "980, 970, 0, 0, 0, 0, 0",
    "980, 980, 0.08, -0.05, 0.0008, -0.0006, 0",
    "800, 804, -0.10, 0.02, -0.0005, 0.0009, 0.001",
    "900, 900, -0.15, 0.02, 0.0003, 0.0003, 0"
  })
  void straightensAsUndistortPointsDoes(
      double fx, double fy, double k1, double k2, double p1, double p2, double k3) {
    Lens lens = new Lens(SIZE, fx, fy, new Vec2(655, 349), new Distortion(k1, k2, p1, p2, k3));
    MatOfDouble distortion = new MatOfDouble(k1, k2, p1, p2, k3);
    Mat matrix = BoardPoints.matrix(lens);
    for (int x = 0; x <= SIZE.width(); x += 80) {
      for (int y = 0; y <= SIZE.height(); y += 80) {
        Vec2 straight = lens.straighten(new Vec2(x, y)).minus(lens.centrePx()).times(1 / fx);
        // Forward OpenCV is exact; backwards it stops after five steps.
        MatOfPoint2f shown = new MatOfPoint2f();
        Calib3d.projectPoints(
            new MatOfPoint3f(new Point3(straight.x(), straight.y(), 1)),
            Mat.zeros(3, 1, CvType.CV_64F),
            Mat.zeros(3, 1, CvType.CV_64F),
            matrix,
            distortion,
            shown);
        assertThat(distance(shown.toArray()[0], x, y)).as("%d, %d forward", x, y).isLessThan(0.01);
        MatOfPoint2f back = new MatOfPoint2f();
        Calib3d.undistortPoints(new MatOfPoint2f(new Point(x, y)), back, matrix, distortion);
        assertThat(distance(back.toArray()[0], straight.x(), straight.y()) * fx)
            .as("%d, %d back", x, y)
            .isLessThan(0.5);
      }
    }
  }

  private static double distance(Point p, double x, double y) {
    return Math.hypot(p.x - x, p.y - y);
  }
}
