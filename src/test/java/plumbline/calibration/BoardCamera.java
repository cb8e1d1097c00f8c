package plumbline.calibration;

import java.util.Random;
import org.opencv.calib3d.Calib3d;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.body.ImageSize;
import plumbline.capture.Frame;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/**
 * A camera of two pictures a second with a known lens before which the printed board is held: each
 * pixel's ray, by OpenCV's own undistortion, is cast onto the board; then blur and noise.
 */
public final class BoardCamera implements AutoCloseable {
  private static final int PX_PER_MODULE = 12;
  private static final double PX_PER_MM =
      PX_PER_MODULE * BoardPattern.MODULES / BoardPattern.SQUARE_MM;
  private static final double MARGIN_MM = 15;
  private static final long HALF_SECOND = 500_000_000L;

  private final ImageSize size;
  private final Mat paper;
  private final float[] rays;
  private final double blurPx;
  private final Random random = new Random(11);
  private final Mat noise = new Mat();
  private long frames;

  public BoardCamera(BoardPattern pattern, Lens lens, double blurPx) {
    size = lens.size();
    this.blurPx = blurPx;
    paper = paper(pattern);
    rays = rays(lens);
  }

  private static Mat paper(BoardPattern pattern) {
    Mat inside = new Mat();
    int width = BoardPattern.COLUMNS * BoardPattern.MODULES * PX_PER_MODULE;
    int height = BoardPattern.ROWS * BoardPattern.MODULES * PX_PER_MODULE;
    pattern.board().generateImage(new Size(width, height), inside);
    Mat paper = new Mat();
    int margin = (int) (MARGIN_MM * PX_PER_MM);
    Core.copyMakeBorder(
        inside, paper, margin, margin, margin, margin, Core.BORDER_CONSTANT, new Scalar(255));
    inside.release();
    // What is smaller than a pixel of the camera must not flicker.
    Imgproc.GaussianBlur(paper, paper, new Size(0, 0), 2);
    return paper;
  }

  private static float[] rays(Lens lens) {
    Point[] pixels = new Point[lens.size().width() * lens.size().height()];
    for (int i = 0; i < pixels.length; i++) {
      int row = i / lens.size().width();
      pixels[i] = new Point(i % lens.size().width(), row);
    }
    Distortion k = lens.distortion();
    MatOfPoint2f straight = new MatOfPoint2f();
    Calib3d.undistortPoints(
        new MatOfPoint2f(pixels),
        straight,
        BoardPoints.matrix(lens),
        new MatOfDouble(k.k1(), k.k2(), k.p1(), k.p2(), k.k3()));
    float[] rays = new float[pixels.length * 2];
    straight.get(0, 0, rays);
    return rays;
  }

  /**
   * A picture of the board.
   *
   * @param x where the middle of the board is, metres to the right
   * @param y the same downwards
   * @param z and away
   * @param rightDeg turned so that its right side is farther away
   * @param downDeg tipped so that its lower side is farther away
   * @param rollDeg turned in its own plane
   */
  public Frame look(double x, double y, double z, double rightDeg, double downDeg, double rollDeg) {
    double[][] axes =
        axes(Math.toRadians(rightDeg), Math.toRadians(downDeg), Math.toRadians(rollDeg));
    double[] normal = axes[2];
    double depth = normal[0] * x + normal[1] * y + normal[2] * z;
    Mat mapX = new Mat(size.height(), size.width(), CvType.CV_32F);
    Mat mapY = new Mat(size.height(), size.width(), CvType.CV_32F);
    float[] u = new float[rays.length / 2];
    float[] v = new float[rays.length / 2];
    double midX = paper.cols() / 2.0;
    double midY = paper.rows() / 2.0;
    for (int i = 0; i < u.length; i++) {
      double rx = rays[2 * i];
      double ry = rays[2 * i + 1];
      double t = depth / (normal[0] * rx + normal[1] * ry + normal[2]);
      double px = rx * t - x;
      double py = ry * t - y;
      double pz = t - z;
      double mm = 1000 * PX_PER_MM;
      u[i] = (float) (midX + mm * (axes[0][0] * px + axes[0][1] * py + axes[0][2] * pz) - 0.5);
      v[i] = (float) (midY + mm * (axes[1][0] * px + axes[1][1] * py + axes[1][2] * pz) - 0.5);
    }
    mapX.put(0, 0, u);
    mapY.put(0, 0, v);
    Mat gray = new Mat();
    Imgproc.remap(
        paper, gray, mapX, mapY, Imgproc.INTER_LINEAR, Core.BORDER_CONSTANT, new Scalar(90));
    Frame frame = new Frame(frames, frames * HALF_SECOND, developed(gray));
    frames++;
    BoardPoints.release(mapX, mapY, gray);
    return frame;
  }

  private Mat developed(Mat gray) {
    Imgproc.GaussianBlur(gray, gray, new Size(0, 0), blurPx);
    Mat dark = new Mat();
    gray.convertTo(dark, CvType.CV_16S, 0.75, 25);
    noise.create(dark.size(), CvType.CV_16S);
    short[] grain = new short[(int) dark.total()];
    for (int i = 0; i < grain.length; i++) {
      grain[i] = (short) Math.round(2.5 * random.nextGaussian());
    }
    noise.put(0, 0, grain);
    Core.add(dark, noise, dark);
    Mat bytes = new Mat();
    dark.convertTo(bytes, CvType.CV_8U);
    Mat bgr = new Mat();
    Imgproc.cvtColor(bytes, bgr, Imgproc.COLOR_GRAY2BGR);
    BoardPoints.release(dark, bytes);
    return bgr;
  }

  /** The board's axes in the camera's: to its right, down, away. */
  private static double[][] axes(double right, double down, double roll) {
    double[] across = {Math.cos(right), 0, Math.sin(right)};
    double[] away = {
      -Math.sin(right) * Math.cos(down), -Math.sin(down), Math.cos(right) * Math.cos(down)
    };
    double[] below = {
      away[1] * across[2] - away[2] * across[1],
      away[2] * across[0] - away[0] * across[2],
      away[0] * across[1] - away[1] * across[0]
    };
    double[][] axes = new double[3][3];
    for (int i = 0; i < 3; i++) {
      axes[0][i] = Math.cos(roll) * across[i] + Math.sin(roll) * below[i];
      axes[1][i] = Math.cos(roll) * below[i] - Math.sin(roll) * across[i];
      axes[2][i] = away[i];
    }
    return axes;
  }

  @Override
  public void close() {
    BoardPoints.release(paper, noise);
  }
}
