package plumbline.camera;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.fixtures.DemoPictures;
import plumbline.preload.Preload;

/**
 * Webcams that are not there, for programs that are started with them: {@code fakecamera.c} is
 * compiled once and preloaded, so that the real capture code meets a driver's faults.
 */
public final class FakeCamera {
  /** OpenCV waits 10 s otherwise. */
  private static final String FROZEN_AFTER_S = "2";

  private final Path folder;
  private final Preload preload;

  private FakeCamera(Path folder, Preload preload) {
    this.folder = folder;
    this.preload = preload;
  }

  /** None yet; everything lies in this folder. */
  public static FakeCamera in(Path folder) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "FAKE_CAMERA", folder.toString(), "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", FROZEN_AFTER_S);
    return new FakeCamera(folder, Preload.of("fakecamera", folder, environment));
  }

  /** Plugs one in; what it does: see the C file. */
  public void plug(int number, Path pictures, String... manners) throws IOException {
    List<String> lines = new ArrayList<>(List.of("file " + pictures));
    lines.addAll(Arrays.asList(manners));
    Path whole = Files.write(folder.resolve(number + ".new"), lines);
    Files.move(whole, folder.resolve(number + ".conf"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The first one: the demo again and again, 16 to 9, in a picture of this size. */
  public void plugDemo(Size size, int rate) throws Exception {
    Size shown = new Size(size.width, size.width * 9 / 16);
    Path pictures = demo(folder, shown, size, 1);
    String named = "size " + (int) size.width + "x" + (int) size.height;
    plug(0, pictures, named, "fps " + rate);
  }

  /** What another program has to be started with to see these cameras. */
  public Map<String, String> environment() {
    return preload.environment();
  }

  /** Pulls it out, even while a program uses it; {@link #plug} puts it back. */
  public void unplug(int number) throws IOException {
    Files.delete(folder.resolve(number + ".conf"));
  }

  /** {@code count} JPEGs, each of one grey: 40 for the first, 2 more for each next one. */
  public Path greys(int count, int width, int height) throws IOException {
    Path file = folder.resolve("greys-" + width + "x" + height + ".mjpg");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < count; i++) {
        Mat picture = new Mat(height, width, CvType.CV_8UC3, Scalar.all(greyOf(i)));
        append(out, picture);
        picture.release();
      }
    }
    return file;
  }

  static int greyOf(int picture) {
    return 40 + 2 * picture;
  }

  /** The same in a format without compression. */
  public Path rawGreys(int count, int width, int height) throws IOException {
    Path file = folder.resolve("greys.yuyv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] picture = new byte[width * height * 2];
      for (int i = 0; i < count; i++) {
        // Luma of the narrow range that cameras use; no colour.
        byte luma = (byte) Math.round(16 + greyOf(i) * 219 / 255.0);
        for (int at = 0; at < picture.length; at += 2) {
          picture[at] = luma;
          picture[at + 1] = (byte) 128;
        }
        out.write(picture);
      }
    }
    return file;
  }

  /** Appends one picture as a camera would send it. */
  public static void append(OutputStream out, Mat picture) throws IOException {
    MatOfByte jpeg = new MatOfByte();
    Imgcodecs.imencode(".jpg", picture, jpeg);
    out.write(jpeg.toArray());
    jpeg.release();
  }

  /** A program of this test, with these cameras. */
  public Process start(Class<?> program, String... arguments) throws IOException {
    return start(program, List.of(), arguments);
  }

  /** The same, with options for Java. */
  Process start(Class<?> program, List<String> options, String... arguments) throws IOException {
    return preload.start(program.getName(), options, arguments);
  }

  /** Every other picture of the demo, smaller. */
  static Path demo(Path folder) throws Exception {
    return demo(folder, new Size(640, 360), new Size(640, 360), 2);
  }

  /**
   * The demo as a camera's pictures.
   *
   * @param shown size of what is seen
   * @param whole size of the picture; black above and below
   * @param step one in so many pictures is taken
   */
  static Path demo(Path folder, Size shown, Size whole, int step) throws Exception {
    Path file = folder.resolve("demo.mjpg");
    int bar = (int) (whole.height - shown.height) / 2;
    try (VideoFileSource video = VideoFileSource.open(DemoPictures.VIDEO);
        OutputStream out = Files.newOutputStream(file)) {
      for (Optional<Frame> next = video.next(); next.isPresent(); next = video.next()) {
        try (Frame frame = next.get()) {
          if (frame.index() % step == 0) {
            Mat small = new Mat();
            Imgproc.resize(frame.bgr(), small, shown, 0, 0, Imgproc.INTER_AREA);
            Core.copyMakeBorder(small, small, bar, bar, 0, 0, Core.BORDER_CONSTANT);
            append(out, small);
            small.release();
          }
        }
      }
    }
    return file;
  }
}
