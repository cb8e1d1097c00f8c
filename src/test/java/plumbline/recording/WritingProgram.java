package plumbline.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.body.PoseFrame;
import plumbline.thresholds.ThresholdValues;

/**
 * A program of its own that records until it is killed or the disk is full. Prints the number and
 * the time in nanoseconds of every frame that was added, and in the end why it could not go on.
 */
final class WritingProgram {
  private WritingProgram() {}

  /** Arguments: the file, the pause between two frames in milliseconds. */
  public static void main(String[] args) throws Exception {
    List<PoseFrame> frames = Streams.legRaises();
    long span = frames.get(frames.size() - 1).timestampNanos() + 40_000_000L;
    try (SessionWriter writer =
        SessionWriter.create(Path.of(args[0]), Streams.info(ThresholdValues.defaults()))) {
      for (int i = 0; ; i++) {
        writer.add(numbered(frames.get(i % frames.size()), i, i / frames.size() * span));
        System.out.println(i + " " + System.nanoTime());
        Thread.sleep(Long.parseLong(args[1]));
      }
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

  /** Starts it with the classes of this test. */
  static Process start(Path file, int pauseMs, List<String> before) throws IOException {
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
            Integer.toString(pauseMs)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Surefire keeps the real one in a property of its own. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
