package plumbline.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;
import plumbline.body.ImageSize;

/** Opens a camera and settles with its driver what it will send. */
final class CameraDevice {
  /** Spelt out, because OpenCV's own helper is native and may not be loaded yet. */
  private static final int MJPG = 'M' | ('J' << 8) | ('P' << 16) | ('G' << 24);

  private CameraDevice() {}

  static VideoCapture open(CameraRequest request) throws CaptureException {
    requirePresent(request.index());
    NativeLibraries.openCv();
    VideoCapture capture = new VideoCapture();
    for (int api : apis()) {
      if (capture.open(request.index(), api)) {
        negotiate(capture, request);
        return capture;
      }
    }
    capture.release();
    throw new CaptureException(
        name(request.index())
            + " cannot be opened: another program may be using it, or it may not be allowed; close"
            + " the other program and check the system's camera permission");
  }

  static String name(int index) {
    return "camera " + index;
  }

  static ImageSize grantedSize(VideoCapture capture, CameraRequest request)
      throws CaptureException {
    int width = (int) capture.get(Videoio.CAP_PROP_FRAME_WIDTH);
    int height = (int) capture.get(Videoio.CAP_PROP_FRAME_HEIGHT);
    if (width <= 0 || height <= 0) {
      throw new CaptureException(
          name(request.index())
              + " does not say the size of its pictures: unplug it and try again");
    }
    return new ImageSize(width, height);
  }

  /** The driver's rate; some say 0 and some nonsense, then the wanted one. */
  static double grantedRate(VideoCapture capture, CameraRequest request) {
    double rate = capture.get(Videoio.CAP_PROP_FPS);
    return rate > 0 && rate <= 1000 ? rate : request.framesPerSecond();
  }

  /**
   * The order matters: the size decides which rates there are, and uncompressed pictures over USB
   * have no 720p at 30. What {@code set} answers means nothing; the driver is asked afterwards.
   */
  private static void negotiate(VideoCapture capture, CameraRequest request) {
    capture.set(Videoio.CAP_PROP_FOURCC, MJPG);
    capture.set(Videoio.CAP_PROP_FRAME_WIDTH, request.size().width());
    capture.set(Videoio.CAP_PROP_FRAME_HEIGHT, request.size().height());
    capture.set(Videoio.CAP_PROP_FPS, request.framesPerSecond());
  }

  private static int[] apis() {
    return switch (OperatingSystem.current()) {
      case LINUX -> new int[] {Videoio.CAP_V4L2};
      case MAC -> new int[] {Videoio.CAP_AVFOUNDATION};
      // Media Foundation is the newer one; some drivers only know DirectShow.
      case WINDOWS -> new int[] {Videoio.CAP_MSMF, Videoio.CAP_DSHOW};
    };
  }

  /** Asked before OpenCV, which would only print a warning. */
  private static void requirePresent(int index) throws CaptureException {
    if (index < 0) {
      throw new CaptureException("there is no " + name(index) + ": cameras are numbered from 0");
    }
    if (OperatingSystem.current() != OperatingSystem.LINUX) {
      return;
    }
    Path device = Path.of("/dev/video" + index);
    if (!Files.exists(device)) {
      throw new CaptureException(
          "there is no "
              + name(index)
              + " ("
              + device
              + "): plug it in, try another number, or use a video file");
    }
    if (!Files.isReadable(device) || !Files.isWritable(device)) {
      throw new CaptureException(
          name(index) + " (" + device + ") may not be used: add this user to the group video");
    }
  }
}
