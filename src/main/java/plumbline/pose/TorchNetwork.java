package plumbline.pose;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Batchifier;
import ai.djl.translate.TranslateException;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One TorchScript model with its predictor: uint8 RGB bytes [1,side,side,3] in, the float outputs
 * of the tuple out. Belongs to one thread. The predictor opens one sub-manager a call and closes it
 * with all native arrays; an output that stayed open would leak 0.65 MB a frame.
 */
final class TorchNetwork implements AutoCloseable {
  private static final int WARM_UP = 3;

  private final Path file;
  private final int inputSide;
  private final Model model;
  private final Predictor<ByteBuffer, List<float[]>> predictor;

  private TorchNetwork(PoseModel description, Model model) {
    // Not the description itself: it holds the file's bytes, up to 34 MB.
    this.file = description.file();
    this.inputSide = description.inputSide();
    this.model = model;
    this.predictor = model.newPredictor(new BytesToFloats(inputSide));
  }

  /** Loads and warms up; the first inferences are 10 times slower than the rest. */
  static TorchNetwork load(PoseModel description) throws PoseModelException {
    TorchRuntime.start();
    Model model = Model.newInstance(description.name(), TorchRuntime.ENGINE);
    try {
      model.load(new ByteArrayInputStream(description.torchScript().bytes()));
      TorchNetwork network = new TorchNetwork(description, model);
      network.warmUp(description.outputSizes());
      return network;
    } catch (PoseModelException e) {
      model.close();
      throw e;
    } catch (IOException | MalformedModelException | RuntimeException e) {
      model.close();
      throw new PoseModelException(
          "the model " + description.file() + " does not load into PyTorch on this machine", e);
    }
  }

  int inputSide() {
    return inputSide;
  }

  /** A direct buffer of the input's size; its content must not change while {@link #run} runs. */
  ByteBuffer newInput() {
    return ByteBuffer.allocateDirect(inputSide() * inputSide() * 3);
  }

  /** The outputs, which hold until the next run. */
  List<float[]> run(ByteBuffer directRgb) {
    try {
      return predictor.predict(directRgb);
    } catch (TranslateException e) {
      throw new IllegalStateException("inference with " + file + " failed", e);
    }
  }

  private void warmUp(List<Integer> listedSizes) throws PoseModelException {
    ByteBuffer black = newInput();
    for (int i = 0; i < WARM_UP; i++) {
      List<Integer> sizes = run(black).stream().map(values -> values.length).toList();
      if (!sizes.equals(listedSizes)) {
        throw new PoseModelException(
            "the model " + file + " has outputs " + sizes + ", not those listed");
      }
    }
  }

  @Override
  public void close() {
    predictor.close();
    model.close();
  }

  /**
   * Wraps the direct buffer without a copy (from_blob), and copies the outputs into the same arrays
   * every time: the heatmaps alone are 640 KB a picture.
   */
  private static final class BytesToFloats implements Translator<ByteBuffer, List<float[]>> {
    private final int side;
    private List<float[]> outputs = List.of();

    BytesToFloats(int side) {
      this.side = side;
    }

    @Override
    public NDList processInput(TranslatorContext context, ByteBuffer rgb) {
      Shape shape = new Shape(1, side, side, 3);
      return new NDList(context.getNDManager().create(rgb.rewind(), shape, DataType.UINT8));
    }

    @Override
    public List<float[]> processOutput(TranslatorContext context, NDList arrays) {
      if (outputs.isEmpty()) {
        outputs = arrays.stream().map(array -> new float[Math.toIntExact(array.size())]).toList();
      }
      for (int i = 0; i < outputs.size(); i++) {
        ByteBuffer bytes = arrays.get(i).toByteBuffer(true);
        bytes.order(ByteOrder.nativeOrder()).asFloatBuffer().get(outputs.get(i));
      }
      return outputs;
    }

    @Override
    public @Nullable Batchifier getBatchifier() {
      return null;
    }
  }
}
