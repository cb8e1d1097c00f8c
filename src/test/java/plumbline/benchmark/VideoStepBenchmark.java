package plumbline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.SeekableVideo;

/**
 * How long one step through a 720p H.264 video takes, forwards and backwards: the demo clip. Every
 * step counts for itself, so the slowest is seen as well as the middle. Run as {@link
 * AnalyzerBenchmark} says.
 */
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class VideoStepBenchmark extends StageBenchmark {
  private static final long FRAME_NANOS = 1_000_000_000L / 30;
  private static final int FRAMES = 540;

  @Param({"1", "-1"})
  public int step;

  private Path clip = Path.of("");
  private SeekableVideo video;
  private int at;

  /** Opens the clip. */
  @Setup(Level.Trial)
  public void open() throws IOException, CaptureException {
    clip = Files.createTempFile("plumbline-benchmark", ".mp4");
    try (InputStream demo =
        VideoStepBenchmark.class.getResourceAsStream("/plumbline/demo/leg-raise.mp4")) {
      Files.copy(demo, clip, StandardCopyOption.REPLACE_EXISTING);
    }
    video = SeekableVideo.open(clip);
  }

  /** The next picture, or the one before. */
  @Benchmark
  public long step() throws CaptureException {
    at = Math.floorMod(at + step, FRAMES);
    try (Frame frame = video.at(at * FRAME_NANOS + FRAME_NANOS / 2)) {
      return frame.timestampNanos();
    }
  }

  /** Closes and removes the clip. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    video.close();
    Files.delete(clip);
  }
}
