package plumbline.pose;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;

/**
 * What a picture of a person who is followed costs beside the model alone: cropping, reading its
 * outputs, and four times a second the detector's second opinion. Decoded pictures of the demo, to
 * and fro, 720p.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 15)
public class PoseBenchmark {
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final int PICTURES = 90;
  private static final long STEP_NANOS = 1_000_000_000L / 30;

  @Param({"LITE", "FULL", "HEAVY"})
  public PoseModelKind kind;

  private final List<Frame> frames = new ArrayList<>();
  private TorchNetwork network;
  private ByteBuffer input;
  private BlazePoseEstimator estimator;
  private long count;

  /** Loads model and pictures. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    network = TorchNetwork.load(new ModelStore(Path.of("models")).landmarks(kind));
    input = network.newInput();
    estimator = new BlazePoseEstimator(new ModelStore(Path.of("models")), kind);
    try (VideoFileSource video = VideoFileSource.open(DEMO)) {
      for (int i = 0; i < PICTURES; i++) {
        Optional<Frame> next = video.next();
        frames.add(next.orElseThrow());
      }
    }
  }

  /** The model alone. */
  @Benchmark
  public List<float[]> model() {
    return network.run(input);
  }

  /** The next picture of the person who is followed. */
  @Benchmark
  public PoseFrame followed() {
    long at = count++;
    int there = (int) (at % (2L * PICTURES - 2));
    Frame picture = frames.get(there < PICTURES ? there : 2 * PICTURES - 2 - there);
    // Its pixels stay ours: this frame is never closed.
    return estimator.estimate(new Frame(at, at * STEP_NANOS, picture.bgr()));
  }

  /** Lets everything go. */
  @TearDown(Level.Trial)
  public void close() {
    frames.forEach(Frame::close);
    estimator.close();
    network.close();
  }
}
