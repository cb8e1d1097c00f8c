package plumbline.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.SeekableVideo;
import plumbline.capture.VideoFileSource;

/**
 * A program of its own that reads the videos it is told, so that a crash of the decoder is an
 * answer that does not come. For each file one line: {@code good}, {@code refused} with what a
 * person would be told, or {@code thrown}.
 */
final class VideoProgram {
  private static final int MOST_FRAMES = 60;

  private VideoProgram() {}

  /** Reads the names of files from standard input. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String name = in.readLine(); name != null; name = in.readLine()) {
      System.out.println(answer(Path.of(name)));
    }
  }

  private static String answer(Path file) {
    try {
      long lastNanos = readOn(file);
      jump(file, lastNanos);
      return "good";
    } catch (CaptureException e) {
      return "refused " + String.valueOf(e.getMessage()).replace("\n", "\\n");
    } catch (RuntimeException | Error e) {
      return "thrown " + e + " at " + e.getStackTrace()[0];
    }
  }

  private static long readOn(Path file) throws CaptureException {
    try (VideoFileSource source = VideoFileSource.open(file)) {
      long last = Long.MIN_VALUE;
      Optional<Frame> next = source.next();
      for (int i = 0; i < MOST_FRAMES && next.isPresent(); i++) {
        try (Frame frame = next.get()) {
          if (frame.timestampNanos() <= last) {
            throw new IllegalStateException("time runs backwards");
          }
          last = frame.timestampNanos();
        }
        next = source.next();
      }
      next.ifPresent(Frame::close);
      source.loss().ifPresent(line -> require(line));
      return last;
    }
  }

  private static void jump(Path file, long lastNanos) throws CaptureException {
    try (SeekableVideo video = SeekableVideo.open(file)) {
      for (long at : new long[] {lastNanos / 2, 0, lastNanos, Long.MAX_VALUE / 2}) {
        video.at(at).close();
        video.readBack();
      }
    }
  }

  private static void require(String line) {
    if (line.lines().count() != 1) {
      throw new IllegalStateException("not one line: " + line);
    }
  }
}
