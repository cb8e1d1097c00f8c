package plumbline.capture;

import java.util.Optional;
import java.util.OptionalLong;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;
import plumbline.body.ImageSize;

/**
 * A webcam's pictures as they come, stamped by its driver where that can be trusted; time 0 is the
 * first picture.
 *
 * <p>{@link #next} waits for the camera, up to the driver's own time limit (10 s on Linux) when it
 * has frozen. A camera that was unplugged ends the source; opening a new one finds it again. Used
 * by one thread.
 */
public final class CameraSource implements FrameSource {
  private static final int MAX_BAD_PICTURES = 10;

  private final VideoCapture capture;
  private final SourceInfo info;
  private final CameraClock clock = new CameraClock();
  private long delivered;
  private boolean gone;
  private boolean closed;

  private CameraSource(VideoCapture capture, SourceInfo info) {
    this.capture = capture;
    this.info = info;
  }

  /**
   * Opens a camera; {@link #info} then says what it granted, which may not be what was asked.
   *
   * @throws CaptureException when there is no such camera, it is in use, or it may not be used
   */
  public static CameraSource open(CameraRequest request) throws CaptureException {
    return of(CameraDevice.open(request), request);
  }

  /** Of an opened camera, which it closes; also where that tells nothing of its pictures. */
  static CameraSource of(VideoCapture capture, CameraRequest request) throws CaptureException {
    try {
      ImageSize size = CameraDevice.grantedSize(capture, request);
      double rate = CameraDevice.grantedRate(capture, request);
      String name = CameraDevice.name(request.index());
      return new CameraSource(capture, new SourceInfo(name, size, rate, OptionalLong.empty(), 0));
    } catch (CaptureException | RuntimeException e) {
      capture.release();
      throw e;
    }
  }

  @Override
  public SourceInfo info() {
    return info;
  }

  /** The four letters of the format granted, such as MJPG or YUYV. */
  public String pixelFormat() {
    int code = (int) capture.get(Videoio.CAP_PROP_FOURCC);
    StringBuilder letters = new StringBuilder(4);
    for (int shift = 0; shift < 32; shift += 8) {
      letters.append((char) (code >> shift & 0xFF));
    }
    return letters.toString();
  }

  @Override
  public Optional<Frame> next() throws CaptureException {
    if (closed) {
      throw new IllegalStateException(info.name() + " is already closed");
    }
    for (int tries = 0; tries < MAX_BAD_PICTURES && !gone; tries++) {
      Optional<Frame> frame = grab();
      if (frame.isPresent()) {
        return frame;
      }
    }
    gone = true;
    return Optional.empty();
  }

  /** One picture; empty when it came damaged, as webcams' first ones do, or the camera is gone. */
  private Optional<Frame> grab() {
    gone = !capture.grab();
    if (gone) {
      return Optional.empty();
    }
    // The time is taken before decoding, which takes as long as it takes.
    long grabNanos = System.nanoTime();
    double driverMs = capture.get(Videoio.CAP_PROP_POS_MSEC);
    Mat picture = new Mat();
    if (!capture.retrieve(picture) || picture.empty()) {
      picture.release();
      return Optional.empty();
    }
    return Optional.of(new Frame(delivered++, clock.stamp(driverMs, grabNanos), toBgr(picture)));
  }

  @Override
  public Optional<String> loss() {
    return gone
        ? Optional.of(info.name() + " stopped sending pictures: check its cable and open it again")
        : Optional.empty();
  }

  /** Infrared cameras send grey pictures. */
  private static Mat toBgr(Mat picture) {
    if (picture.type() == CvType.CV_8UC1) {
      Imgproc.cvtColor(picture, picture, Imgproc.COLOR_GRAY2BGR);
    }
    return picture;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      capture.release();
    }
  }
}
