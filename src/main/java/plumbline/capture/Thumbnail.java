package plumbline.capture;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A small grey copy of a picture, made again for each. One thread; owns native memory. */
public final class Thumbnail implements AutoCloseable {
  static final int WIDTH = 160;

  private final Mat small = new Mat();
  private final Mat gray = new Mat();

  /** Copies a picture. */
  public void take(Mat bgr) {
    int height = Math.max(1, Math.round((float) WIDTH * bgr.rows() / bgr.cols()));
    Imgproc.resize(bgr, small, new Size(WIDTH, height), 0, 0, Imgproc.INTER_NEAREST);
    Imgproc.cvtColor(small, gray, Imgproc.COLOR_BGR2GRAY);
  }

  /** Mean brightness of the picture that was taken last, 0 = black to 1 = white. */
  public double luminance() {
    return Core.mean(gray).val[0] / 255;
  }

  /** 8 bits a pixel; belongs to the thumbnail and holds until the next picture. */
  Mat gray() {
    return gray;
  }

  @Override
  public void close() {
    small.release();
    gray.release();
  }
}
