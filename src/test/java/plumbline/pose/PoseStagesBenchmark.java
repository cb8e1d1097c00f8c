package plumbline.pose;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.opencv.core.Core;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import plumbline.benchmark.StageBenchmark;
import plumbline.fixtures.DemoPictures;

/** What is done around the landmark model, each by itself: decoded pictures of the demo, 720p. */
public class PoseStagesBenchmark extends StageBenchmark {
  private static final int SIDE = 256;

  private DemoPictures pictures;
  private PoseDetector detector;
  private LandmarkModel landmarks;
  private TorchNetwork network;
  private RgbCrop crop;
  private Roi person;
  private List<float[]> outputs;

  /** Finds the person and runs the model once. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    ModelStore models = new ModelStore(Path.of("models"));
    detector = new PoseDetector(models.detector());
    landmarks = new LandmarkModel(models, PoseModelKind.FULL);
    network = TorchNetwork.load(models.landmarks(PoseModelKind.FULL));
    crop = new RgbCrop(ByteBuffer.allocateDirect(SIDE * SIDE * 3), SIDE, Core.BORDER_REPLICATE);
    pictures = DemoPictures.open();
    person =
        new Acquisition(detector, landmarks)
            .acquire(pictures.next().bgr(), null)
            .orElseThrow()
            .nextRoi();
    outputs = network.run(crop.cut(pictures.next().bgr(), person));
  }

  /** The rotated square around the person, as the model wants it. */
  @Benchmark
  public ByteBuffer crop() {
    return crop.cut(pictures.next().bgr(), person);
  }

  /** Everybody in the whole picture. */
  @Benchmark
  public List<Detection> detector() {
    return detector.detect(pictures.next().bgr(), person.rotationRad());
  }

  /** From the model's outputs to a skeleton, heatmaps and plausibility included. */
  @Benchmark
  public LandmarkReading outputs() {
    return LandmarkDecoder.decode(outputs, person, 0);
  }

  /** Lets everything go. */
  @TearDown(Level.Trial)
  public void close() {
    pictures.close();
    crop.close();
    network.close();
    landmarks.close();
    detector.close();
  }
}
