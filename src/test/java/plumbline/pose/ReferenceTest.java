package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/**
 * Every output of every model against an independent TFLite runtime; layout in the README there.
 */
class ReferenceTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "plumbline", "pose", "reference");
  private static final ModelStore MODELS = new ModelStore(Path.of("models"));
  private static final List<String> IMAGES = List.of("noise", "smooth", "person");

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @ParameterizedTest
  @CsvSource({"LITE,0.0025", "FULL,0.0025", "HEAVY,0.015"})
  void landmarkModels(PoseModelKind kind, float heatmapTolerance) throws Exception {
    try (TorchNetwork network = TorchNetwork.load(MODELS.landmarks(kind))) {
      for (String image : IMAGES) {
        List<float[]> outputs = network.run(pixels(image, 256));
        FloatBuffer expected = reference(kind.id() + "_" + image);
        assertClose(outputs.get(0), expected, 0, 195, 0.03f);
        assertClose(outputs.get(1), expected, 195, 1, 1e-4f);
        assertClose(outputs.get(3), expected, 196, 117, 1.5e-4f);
        assertHeatmap(outputs.get(2), expected, heatmapTolerance);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"noise", "smooth", "person"})
  void detector(String image) throws Exception {
    try (TorchNetwork network = TorchNetwork.load(MODELS.detector())) {
      List<float[]> outputs = network.run(pixels(image, 224));
      float[] boxes = outputs.get(0);
      float[] logits = outputs.get(1);
      FloatBuffer expected = reference("detector_" + image);
      for (int best = 0; best < 50; best++) {
        int anchor = (int) expected.get(14 * best);
        assertThat(logits[anchor]).isCloseTo(expected.get(14 * best + 1), within(2.5e-3f));
        for (int k = 0; k < 12; k++) {
          float box = expected.get(14 * best + 2 + k);
          assertThat(boxes[12 * anchor + k]).isCloseTo(box, within(7.5e-3f));
        }
      }
      assertSampled(logits, 7, expected, 700, 322, 2.5e-3f);
      assertSampled(boxes, 29, expected, 1022, 933, 7.5e-3f);
    }
  }

  private static void assertHeatmap(float[] actual, FloatBuffer expected, float tolerance) {
    for (int landmark = 0; landmark < 39; landmark++) {
      float maximum = expected.get(313 + 2 * landmark);
      int index = (int) expected.get(313 + 2 * landmark + 1);
      assertThat(actual[index]).isCloseTo(maximum, within(tolerance));
    }
    assertSampled(actual, 61, expected, 391, 2619, tolerance);
  }

  private static void assertClose(
      float[] actual, FloatBuffer expected, int from, int count, float tolerance) {
    assertThat(actual).hasSize(count);
    assertSampled(actual, 1, expected, from, count, tolerance);
  }

  private static void assertSampled(
      float[] actual, int step, FloatBuffer expected, int from, int count, float tolerance) {
    for (int i = 0; i < count; i++) {
      assertThat(actual[i * step]).isCloseTo(expected.get(from + i), within(tolerance));
    }
  }

  private static FloatBuffer reference(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name + ".f32.gz")))) {
      byte[] bytes = in.readAllBytes();
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }
  }

  private static ByteBuffer pixels(String image, int side) {
    Mat bgr = Imgcodecs.imread(FOLDER.resolve(image + "_" + side + ".png").toString());
    ByteBuffer rgb = ByteBuffer.allocateDirect(side * side * 3);
    Mat target = new Mat(side, side, CvType.CV_8UC3, rgb);
    Imgproc.cvtColor(bgr, target, Imgproc.COLOR_BGR2RGB);
    bgr.release();
    target.release();
    return rgb;
  }
}
