package plumbline.capture;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opencv.core.Mat;

/** The clips of {@code make_clips.py}: coloured corners, and each frame's number in five bars. */
public final class TestClip {
  public static final int FRAMES = 30;
  public static final long PERIOD_MS = 40;
  public static final String UPRIGHT_CORNERS = "RGBW";
  private static final int INSET_PX = 6;

  private TestClip() {}

  /**
   * What was seen in one frame.
   *
   * @param corners colours top left, top right, bottom left, bottom right, as letters of RGBW
   */
  public record Seen(
      long index, long millis, int number, int widthPx, int heightPx, String corners) {}

  public static Path path(String name) {
    try {
      return Path.of(Objects.requireNonNull(TestClip.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every frame; the source is left open. */
  public static List<Seen> readAll(FrameSource source) throws CaptureException {
    List<Seen> all = new ArrayList<>();
    for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
      try (Frame frame = next.get()) {
        all.add(look(frame));
      }
    }
    return all;
  }

  public static List<Seen> readAll(Path file) throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(file)) {
      return readAll(source);
    }
  }

  static Seen look(Frame frame) {
    Mat bgr = frame.bgr();
    int right = bgr.cols() - 1 - INSET_PX;
    int bottom = bgr.rows() - 1 - INSET_PX;
    String corners =
        colour(bgr, INSET_PX, INSET_PX)
            + colour(bgr, right, INSET_PX)
            + colour(bgr, INSET_PX, bottom)
            + colour(bgr, right, bottom);
    return new Seen(
        frame.index(),
        Math.round(frame.timestampNanos() * 1e-6),
        number(bgr),
        bgr.cols(),
        bgr.rows(),
        corners);
  }

  private static int number(Mat bgr) {
    int number = 0;
    for (int bit = 0; bit < 5; bit++) {
      int x = bgr.cols() * (48 + 16 * bit) / 160;
      number |= bgr.get(bgr.rows() / 2, x)[1] > 128 ? 1 << bit : 0;
    }
    return number;
  }

  private static String colour(Mat bgr, int x, int y) {
    double[] pixel = bgr.get(y, x);
    boolean blue = pixel[0] > 150;
    boolean green = pixel[1] > 150;
    boolean red = pixel[2] > 150;
    if (blue && green && red) {
      return "W";
    }
    return red ? "R" : green ? "G" : blue ? "B" : "?";
  }
}
