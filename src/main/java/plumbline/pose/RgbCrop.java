package plumbline.pose;

import java.nio.ByteBuffer;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/**
 * Cuts a rotated square out of a BGR frame into a reused direct buffer, as RGB. Owns its native
 * memory; one thread.
 */
final class RgbCrop implements AutoCloseable {
  private final int side;
  private final int border;
  private final ByteBuffer buffer;
  private final Mat rgb;
  private final Mat bgr = new Mat();
  private final Mat matrix = new Mat(2, 3, CvType.CV_64F);

  /**
   * @param buffer direct, side x side x 3 bytes
   * @param border one of OpenCV's BORDER_ constants: what lies outside of the frame
   */
  RgbCrop(ByteBuffer buffer, int side, int border) {
    this.side = side;
    this.border = border;
    this.buffer = buffer;
    // A Mat over foreign memory is silently reallocated when an operation changes its size or type;
    // cvtColor keeps both.
    this.rgb = new Mat(side, side, CvType.CV_8UC3, buffer);
  }

  /**
   * Makes sure that there can be one; to be called before anything else is made that would have to
   * be closed. Where the frames come from may be opening on another thread, not yet that far.
   */
  static void loadOpenCv() throws PoseModelException {
    try {
      NativeLibraries.openCv();
    } catch (CaptureException e) {
      throw new PoseModelException(String.valueOf(e.getMessage()), e);
    }
  }

  ByteBuffer cut(Mat frameBgr, Roi roi) {
    matrix.put(0, 0, roi.cropToFrameMatrix(side));
    int flags = Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP;
    Imgproc.warpAffine(frameBgr, bgr, matrix, new Size(side, side), flags, border);
    Imgproc.cvtColor(bgr, rgb, Imgproc.COLOR_BGR2RGB);
    return buffer;
  }

  @Override
  public void close() {
    bgr.release();
    rgb.release();
    matrix.release();
  }
}
