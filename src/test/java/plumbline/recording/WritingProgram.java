package plumbline.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.thresholds.ThresholdValues;

/**
 * A program of its own that records until it is killed or the disk is full. Prints the number and
 * the time in nanoseconds of every frame that was added, and in the end why it could not go on, or
 * that it finishes.
 */
final class WritingProgram {
  private WritingProgram() {}

  /** What it prints before it finishes. */
  static final String FINISHING = "finishing";

  /**
   * Arguments: the file, the pause between two frames in milliseconds, after how many frames it
   * finishes, and whether with a video beside it.
   */
  public static void main(String[] args) throws Exception {
    List<PoseFrame> frames = Streams.legRaises();
    int most = Integer.parseInt(args[2]);
    Path file = Path.of(args[0]);
    long span = frames.get(frames.size() - 1).timestampNanos() + 40_000_000L;
    try (SessionWriter writer =
            SessionWriter.create(file, Streams.info(ThresholdValues.defaults()));
        WrittenVideo video = WrittenVideo.beside(file, Boolean.parseBoolean(args[3]))) {
      for (int i = 0; i < most; i++) {
        writer.add(numbered(frames.get(i % frames.size()), i, i / frames.size() * span));
        long now = System.nanoTime();
        video.add(now);
        System.out.println(i + " " + now);
        Thread.sleep(Long.parseLong(args[1]));
      }
      System.out.println(FINISHING);
      writer.finish();
    } catch (SessionException e) {
      System.out.println("! " + e.getMessage());
    }
  }

  static PoseFrame numbered(PoseFrame frame, long index, long laterNanos) {
    return new PoseFrame(
        index,
        frame.timestampNanos() + laterNanos,
        frame.size(),
        frame.pose(),
        frame.plausibility(),
        frame.person());
  }

  /** A video of grey pictures, or none. */
  private record WrittenVideo(Optional<SessionVideoWriter> writer, @Nullable Mat picture)
      implements AutoCloseable {
    static WrittenVideo beside(Path session, boolean wanted) throws Exception {
      if (!wanted) {
        return new WrittenVideo(Optional.empty(), null);
      }
      NativeLibraries.openCv();
      ImageSize size = new ImageSize(160, 120);
      return new WrittenVideo(
          Optional.of(SessionVideoWriter.create(SessionVideoWriter.beside(session), size, 100)),
          new Mat(size.height(), size.width(), CvType.CV_8UC3, new Scalar(90, 90, 90)));
    }

    void add(long nanos) throws IOException {
      if (writer.isPresent()) {
        try (Frame frame = new Frame(0, nanos, picture.clone())) {
          writer.get().write(frame);
        }
      }
    }

    @Override
    public void close() {
      writer.ifPresent(SessionVideoWriter::close);
    }
  }

  /** Starts it with the classes of this test. */
  static Process start(Path file, int pauseMs, int most, boolean video, List<String> before)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            java,
            "-Xshare:auto",
            "-cp",
            classPath(),
            WritingProgram.class.getName(),
            file.toString(),
            Integer.toString(pauseMs),
            Integer.toString(most),
            Boolean.toString(video)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Surefire keeps the real one in a property of its own. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
