package plumbline.capture;

import java.util.OptionalDouble;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;
import plumbline.guidance.Scenery;

/**
 * Measures twice a second how bright the picture is and whether the whole of it has jumped, on a
 * thumbnail of it. One thread; owns native memory.
 */
public final class SceneProbe implements AutoCloseable {
  private static final long LOOK_NANOS = 500_000_000L;

  /** Two pictures that share less than this have no common background to compare. */
  private static final double MIN_RESPONSE = 0.15;

  /** A picture with less contrast, in standard deviations of 255, shows no place at all. */
  private static final double MIN_CONTRAST = 4;

  private final Thumbnail thumbnail = new Thumbnail();
  private Mat before = new Mat();
  private Mat now = new Mat();
  private final Mat window = new Mat();
  private long lookedNanos = Long.MIN_VALUE;
  private OptionalDouble luminance = OptionalDouble.empty();

  /**
   * Looks at the next frame.
   *
   * @param atRest the person is at rest: only then is a jump looked for, against the last picture
   *     at rest, so that a push during a movement is found after it
   */
  public Scenery look(Frame frame, boolean somebodyElse, boolean atRest) {
    long nanos = frame.timestampNanos();
    if (lookedNanos != Long.MIN_VALUE && nanos - lookedNanos < LOOK_NANOS) {
      return new Scenery(luminance, somebodyElse, 0);
    }
    lookedNanos = nanos;
    thumbnail.take(frame.bgr());
    luminance = OptionalDouble.of(thumbnail.luminance());
    return new Scenery(luminance, somebodyElse, shift(atRest));
  }

  /** The person covers little of the picture: the strongest common shift is the background's. */
  private double shift(boolean atRest) {
    thumbnail.gray().convertTo(now, CvType.CV_32F);
    boolean comparable = atRest && before.size().equals(now.size()) && hasContrast();
    double shift = comparable ? correlated() : 0;
    if (atRest) {
      Mat last = before;
      before = now;
      now = last;
    }
    return shift;
  }

  private double correlated() {
    if (!window.size().equals(now.size())) {
      Imgproc.createHanningWindow(window, now.size(), CvType.CV_32F);
    }
    double[] response = {0};
    Point by = Imgproc.phaseCorrelate(before, now, window, response);
    return response[0] < MIN_RESPONSE ? 0 : Math.hypot(by.x, by.y) / Thumbnail.WIDTH;
  }

  private boolean hasContrast() {
    Mat gray = thumbnail.gray();
    double variance = Core.norm(gray, Core.NORM_L2SQR) / gray.total();
    double mean = Core.mean(gray).val[0];
    return variance - mean * mean > MIN_CONTRAST * MIN_CONTRAST;
  }

  @Override
  public void close() {
    thumbnail.close();
    before.release();
    now.release();
    window.release();
  }
}
