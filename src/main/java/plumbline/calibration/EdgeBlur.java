package plumbline.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.imgproc.Imgproc;
import plumbline.body.Vec2;

/**
 * How far the sharp edges of a board are spread: the steepest slope of a step that was blurred by a
 * Gaussian is its height over sqrt(2 pi) standard deviations. Owns native memory; one thread.
 */
final class EdgeBlur implements AutoCloseable {
  private static final int LEVELS = 256;
  private static final double NEARLY_ALL = 0.98;
  private static final double TAIL = 0.05;

  private final Mat right = new Mat();
  private final Mat down = new Mat();
  private final Mat slope = new Mat();
  private final Mat histogram = new Mat();

  /** Standard deviation in pixels, over the part of the picture between these corners. */
  double px(Mat gray, Map<Integer, Vec2> corners) {
    Mat part = gray.submat(around(corners.values(), gray));
    try {
      Imgproc.Sobel(part, right, CvType.CV_32F, 1, 0, 3, 1.0 / 8);
      Imgproc.Sobel(part, down, CvType.CV_32F, 0, 1, 3, 1.0 / 8);
      Core.magnitude(right, down, slope);
      double height = percentile(part, 1 - TAIL) - percentile(part, TAIL);
      double steepest = percentile(slope, NEARLY_ALL);
      return height / (Math.sqrt(2 * Math.PI) * Math.max(steepest, 1));
    } finally {
      part.release();
    }
  }

  private static Rect around(Collection<Vec2> corners, Mat gray) {
    double left = corners.stream().mapToDouble(Vec2::x).min().orElse(0);
    double top = corners.stream().mapToDouble(Vec2::y).min().orElse(0);
    double end = corners.stream().mapToDouble(Vec2::x).max().orElse(0);
    double bottom = corners.stream().mapToDouble(Vec2::y).max().orElse(0);
    int x = (int) Math.max(0, Math.min(gray.cols() - 2, left));
    int y = (int) Math.max(0, Math.min(gray.rows() - 2, top));
    int width = (int) Math.max(2, Math.min(gray.cols() - x, end - left));
    int height = (int) Math.max(2, Math.min(gray.rows() - y, bottom - top));
    return new Rect(x, y, width, height);
  }

  private double percentile(Mat values, double share) {
    Imgproc.calcHist(
        List.of(values),
        new MatOfInt(0),
        new Mat(),
        histogram,
        new MatOfInt(LEVELS),
        new MatOfFloat(0, LEVELS));
    double wanted = share * values.total();
    double seen = 0;
    for (int level = 0; level < LEVELS; level++) {
      seen += histogram.get(level, 0)[0];
      if (seen >= wanted) {
        return level;
      }
    }
    return LEVELS - 1.0;
  }

  @Override
  public void close() {
    right.release();
    down.release();
    slope.release();
    histogram.release();
  }
}
