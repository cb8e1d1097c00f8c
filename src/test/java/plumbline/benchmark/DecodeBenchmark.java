package plumbline.benchmark;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.fixtures.DemoPictures;

/** The next picture of an H.264 video of 720p, the demo, which is opened again at its end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class DecodeBenchmark {
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
