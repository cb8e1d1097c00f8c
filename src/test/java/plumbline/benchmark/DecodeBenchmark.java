package plumbline.benchmark;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.fixtures.DemoPictures;

/** The next picture of an H.264 video of 720p, the demo, which is opened again at its end. */
public class DecodeBenchmark extends StageBenchmark {
  private VideoFileSource video;

  /** Opens it for the first time. */
  @Setup(Level.Trial)
  public void open() throws CaptureException {
    video = VideoFileSource.open(DemoPictures.VIDEO);
  }

  /** One picture. */
  @Benchmark
  public long decode() throws CaptureException {
    Optional<Frame> next = video.next();
    if (next.isEmpty()) {
      video.close();
      open();
      next = video.next();
    }
    try (Frame frame = next.orElseThrow()) {
      return frame.timestampNanos();
    }
  }

  /** Lets it go. */
  @TearDown(Level.Trial)
  public void close() {
    video.close();
  }
}
