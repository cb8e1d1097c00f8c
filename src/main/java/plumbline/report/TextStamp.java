package plumbline.report;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Outlined text drawn once, to be put on many pictures. Needs no font: a bare headless machine has
 * none, and Java's own text drawing throws there. OpenCV's strokes are ASCII, so {@code ° ± ·} are
 * drawn from lines and dots. Owns native memory.
 */
final class TextStamp implements AutoCloseable {
  private static final int FACE = Imgproc.FONT_HERSHEY_DUPLEX;
  private static final String SPECIAL = "°±·";

  private final double height;
  private final int stroke;
  private final int outline;
  private final Mat ink;
  private final Mat mask;

  /** Draws {@code text} with capitals of {@code height} pixels. */
  TextStamp(String text, double height, Scalar color) {
    this.height = height;
    this.stroke = stroke(height);
    this.outline = stroke + Math.max(2, stroke);
    int rows = (int) Math.ceil(1.5 * height) + 2 * outline;
    int cols = (int) Math.ceil(width(text, height)) + 2 * outline;
    ink = Mat.zeros(rows, cols, CvType.CV_8UC3);
    mask = Mat.zeros(rows, cols, CvType.CV_8UC1);
    line(mask, text, Palette.WHITE, outline);
    line(ink, text, color, stroke);
  }

  /** Width of a text with capitals of {@code height} pixels. */
  static double width(String text, double height) {
    double width = 0;
    for (String run : runs(text)) {
      width += advance(run, height);
    }
    return width;
  }

  /** Puts the text on a picture, its lower left corner at {@code at}. */
  void putOn(Mat picture, Point at) {
    int x = (int) Math.round(at.x) - outline;
    int y = (int) Math.round(at.y) - baseline();
    int left = Math.max(0, x);
    int top = Math.max(0, y);
    int width = Math.min(picture.cols(), x + ink.cols()) - left;
    int rows = Math.min(picture.rows(), y + ink.rows()) - top;
    if (width <= 0 || rows <= 0) {
      return;
    }
    Rect from = new Rect(left - x, top - y, width, rows);
    Mat place = picture.submat(new Rect(left, top, width, rows));
    Mat part = ink.submat(from);
    Mat shape = mask.submat(from);
    part.copyTo(place, shape);
    shape.release();
    part.release();
    place.release();
  }

  @Override
  public void close() {
    ink.release();
    mask.release();
  }

  private int baseline() {
    return (int) Math.ceil(1.1 * height) + outline;
  }

  private void line(Mat onto, String text, Scalar color, int width) {
    double x = outline;
    for (String run : runs(text)) {
      run(onto, run, new Point(x, baseline()), color, width);
      x += advance(run, height);
    }
  }

  private void run(Mat onto, String run, Point at, Scalar color, int width) {
    switch (run) {
      case "°" -> dot(onto, at, 0.22, 0.85, (int) Math.max(2, 0.15 * height), color, width);
      case "·" -> dot(onto, at, 0.3, 0.4, 1, color, width);
      case "±" -> {
        put(onto, "+", new Point(at.x, at.y - 0.15 * height), color, width);
        Point from = new Point(at.x + 0.2 * height, at.y);
        Point to = new Point(at.x + advance("±", height) - 0.2 * height, at.y);
        Imgproc.line(onto, from, to, color, width, Imgproc.LINE_AA);
      }
      default -> put(onto, run, at, color, width);
    }
  }

  private void dot(
      Mat onto, Point at, double right, double up, int radius, Scalar color, int width) {
    Point centre = new Point(at.x + right * height, at.y - up * height);
    Imgproc.circle(onto, centre, radius, color, width, Imgproc.LINE_AA);
  }

  private void put(Mat onto, String run, Point at, Scalar color, int width) {
    Imgproc.putText(onto, run, at, FACE, scale(height), color, width, Imgproc.LINE_AA);
  }

  private static double advance(String run, double height) {
    return switch (run) {
      case "°" -> 0.5 * height;
      case "·" -> 0.6 * height;
      case "±" -> plain("+", height);
      default -> plain(run, height);
    };
  }

  private static double plain(String run, double height) {
    Size size = Imgproc.getTextSize(run, FACE, scale(height), stroke(height), new int[1]);
    return size.width;
  }

  private static int stroke(double height) {
    return Math.max(1, (int) Math.round(height / 14));
  }

  private static double scale(double height) {
    return Imgproc.getFontScaleFromHeight(FACE, (int) Math.max(1, Math.round(height)), 1);
  }

  /** Stretches that are drawn alike: each special sign by itself. */
  private static String[] runs(String text) {
    return text.split("(?<=[" + SPECIAL + "])|(?=[" + SPECIAL + "])", -1);
  }
}
