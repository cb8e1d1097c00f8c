package plumbline.report;

import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Outlined text that needs no font: a bare headless machine has none, and Java's own text drawing
 * throws there. OpenCV's strokes are ASCII, so {@code ° ± ·} are drawn from lines and dots.
 */
final class Lettering {
  private static final int FACE = Imgproc.FONT_HERSHEY_DUPLEX;
  private static final String SPECIAL = "°±·";

  private final Mat picture;

  Lettering(Mat picture) {
    this.picture = picture;
  }

  /** Width of a text with capitals of {@code height} pixels. */
  static double width(String text, double height) {
    double width = 0;
    for (String run : runs(text)) {
      width += advance(run, height);
    }
    return width;
  }

  /** Draws from the lower left corner {@code at}. */
  void draw(String text, Point at, double height, Scalar color) {
    int stroke = stroke(height);
    pass(text, at, height, Palette.BLACK, stroke + Math.max(2, stroke));
    pass(text, at, height, color, stroke);
  }

  private void pass(String text, Point at, double height, Scalar color, int stroke) {
    double x = at.x;
    for (String run : runs(text)) {
      run(run, new Point(x, at.y), height, color, stroke);
      x += advance(run, height);
    }
  }

  private void run(String run, Point at, double height, Scalar color, int stroke) {
    switch (run) {
      case "°" ->
          Imgproc.circle(
              picture,
              new Point(at.x + 0.22 * height, at.y - 0.85 * height),
              (int) Math.max(2, 0.15 * height),
              color,
              stroke,
              Imgproc.LINE_AA);
      case "·" ->
          Imgproc.circle(
              picture,
              new Point(at.x + 0.3 * height, at.y - 0.4 * height),
              Math.max(1, stroke),
              color,
              Imgproc.FILLED,
              Imgproc.LINE_AA);
      case "±" -> {
        put("+", new Point(at.x, at.y - 0.15 * height), height, color, stroke);
        double right = at.x + advance("±", height);
        Point end = new Point(right - 0.2 * height, at.y);
        Imgproc.line(
            picture, new Point(at.x + 0.2 * height, at.y), end, color, stroke, Imgproc.LINE_AA);
      }
      default -> put(run, at, height, color, stroke);
    }
  }

  private void put(String run, Point at, double height, Scalar color, int stroke) {
    Imgproc.putText(picture, run, at, FACE, scale(height), color, stroke, Imgproc.LINE_AA);
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
