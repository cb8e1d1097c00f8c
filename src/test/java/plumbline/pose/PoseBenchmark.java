package plumbline.pose;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.benchmark.StageBenchmark;
import plumbline.body.PoseFrame;
import plumbline.fixtures.DemoPictures;

/**
 * What a picture of a person who is followed costs beside the model alone: cropping, reading its
 * outputs, and four times a second the detector's second opinion. Decoded pictures of the demo, to
 * and fro, 720p.
 */
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class PoseBenchmark extends StageBenchmark {
  @Param({"LITE", "FULL", "HEAVY"})
  public PoseModelKind kind;

  private DemoPictures pictures;
  private TorchNetwork network;
  private ByteBuffer input;
  private BlazePoseEstimator estimator;

  /** Loads model and pictures. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    ModelStore models = new ModelStore(Path.of("models"));
    network = TorchNetwork.load(models.landmarks(kind));
    input = network.newInput();
    estimator = new BlazePoseEstimator(models, kind);
    pictures = DemoPictures.open();
  }

  /** The model alone. */
  @Benchmark
  public List<float[]> model() {
    return network.run(input);
  }

  /** The next picture of the person who is followed. */
  @Benchmark
  public PoseFrame followed() {
    return estimator.estimate(pictures.next());
  }

  /** Lets everything go. */
  @TearDown(Level.Trial)
  public void close() {
    pictures.close();
    estimator.close();
    network.close();
  }
}
