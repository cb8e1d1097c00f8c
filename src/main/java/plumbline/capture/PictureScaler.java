package plumbline.capture;

import java.nio.ByteBuffer;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.body.ImageSize;

/**
 * Makes a picture for the screen: cut, scaled, mirrored if asked, as opaque BGRA in the caller's
 * buffer. Scaling here costs a fraction of what the screen's software pipeline needs for it. Keeps
 * two work pictures; used and closed by one thread.
 */
public final class PictureScaler implements AutoCloseable {
  private static final int BYTES_PER_PIXEL = 4;

  private final Mat scaled = new Mat();
  private final Mat flipped = new Mat();

  /** The part of the frame to show, in its own pixels. */
  public record Cut(int left, int top, ImageSize size) {}

  /** How large a buffer a picture of {@code size} needs. */
  public static int bytes(ImageSize size) {
    return size.width() * size.height() * BYTES_PER_PIXEL;
  }

  /** Writes the picture into {@code bgra}, a direct buffer of exactly {@link #bytes}. */
  public void scale(Frame frame, Cut cut, ImageSize size, boolean mirrored, ByteBuffer bgra) {
    if (!bgra.isDirect() || bgra.capacity() != bytes(size)) {
      throw new IllegalArgumentException("not a direct buffer of " + bytes(size) + " bytes");
    }
    Rect rect = new Rect(cut.left(), cut.top(), cut.size().width(), cut.size().height());
    Mat part = frame.bgr().submat(rect);
    Mat target = new Mat(size.height(), size.width(), CvType.CV_8UC4, bgra);
    try {
      Mat upright = size.equals(cut.size()) ? part : resized(part, size);
      Mat shown = mirrored ? mirrored(upright) : upright;
      Imgproc.cvtColor(shown, target, Imgproc.COLOR_BGR2BGRA);
    } finally {
      target.release();
      part.release();
    }
  }

  private Mat resized(Mat part, ImageSize size) {
    // Averaging areas is dear and only needed where linear sampling would skip pixels.
    boolean skips = size.width() * 2 < part.cols();
    int method = skips ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    Imgproc.resize(part, scaled, new Size(size.width(), size.height()), 0, 0, method);
    return scaled;
  }

  private Mat mirrored(Mat upright) {
    Core.flip(upright, flipped, 1);
    return flipped;
  }

  @Override
  public void close() {
    scaled.release();
    flipped.release();
  }
}
