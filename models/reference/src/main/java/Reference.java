import ai.djl.engine.Engine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.tensorflow.lite.Interpreter;
import org.tensorflow.lite.TensorFlowLite;

/** Runs MediaPipe's TFLite files on the stored images and writes the reference values. */
public final class Reference {
    private static final String[] IMAGES = {"noise", "smooth", "person"};
    private static final int BEST_ANCHORS = 50;
    private static final int LOGIT_STRIDE = 7;
    private static final int BOX_STRIDE = 29;
    private static final int BOX_VALUES = 12;
    private static final int HEATMAPS = 39;
    private static final int HEATMAP_STRIDE = 61;

    private Reference() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: Reference PACKAGE_DIR REFERENCE_DIR [RAW_DIR]");
            System.exit(2);
        }
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path raw = args.length == 3 ? Path.of(args[2]) : null;
        // Loads the native library that Interpreter needs. The engine names a wrong version; TFLite does not.
        Engine.getEngine("TFLite");
        System.out.println("TFLite " + TensorFlowLite.runtimeVersion());
        for (String image : IMAGES) {
            float[][] detector =
                    run(source.resolve("pose_solution_packed_assets.data"), target, image, 224, 1 / 127.5, -1, raw, "detector");
            write(target.resolve("detector_" + image + ".f32.gz"), detectorValues(detector[0], detector[1]));
            for (String model : new String[] {"lite", "full", "heavy"}) {
                float[][] out =
                        run(source.resolve("pose_landmark_" + model + ".tflite"), target, image, 256, 1 / 255., 0, raw, model);
                write(target.resolve(model + "_" + image + ".f32.gz"), landmarkValues(out));
            }
        }
    }

    /** All outputs in TFLite's order; with RAW_DIR they are written there in full as well. */
    private static float[][] run(
            Path model, Path images, String image, int size, double scale, double offset, Path raw, String name)
            throws IOException {
        byte[] bytes = Files.readAllBytes(model);
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).order(ByteOrder.nativeOrder());
        direct.put(bytes).rewind();
        float[][] results;
        try (Interpreter interpreter = new Interpreter(direct, new Interpreter.Options().setNumThreads(1))) {
            Map<Integer, Object> outputs = new HashMap<>();
            ByteBuffer[] buffers = new ByteBuffer[interpreter.getOutputTensorCount()];
            for (int i = 0; i < buffers.length; i++) {
                buffers[i] =
                        ByteBuffer.allocateDirect(interpreter.getOutputTensor(i).numBytes()).order(ByteOrder.nativeOrder());
                outputs.put(i, buffers[i]);
            }
            Path file = images.resolve(image + "_" + size + ".png");
            Object[] inputs = {input(ImageIO.read(file.toFile()), scale, offset)};
            interpreter.runForMultipleInputsOutputs(inputs, outputs);
            results = new float[buffers.length][];
            for (int i = 0; i < buffers.length; i++) {
                FloatBuffer values = buffers[i].rewind().asFloatBuffer();
                results[i] = new float[values.remaining()];
                values.get(results[i]);
                System.out.println(name + " " + image + " " + interpreter.getOutputTensor(i).name() + " " + results[i].length);
                if (raw != null) {
                    write(raw.resolve(name + "_" + image + "_" + i + ".f32.gz"), results[i]);
                }
            }
        }
        return results;
    }

    private static ByteBuffer input(BufferedImage image, double scale, double offset) {
        int height = image.getHeight();
        int width = image.getWidth();
        ByteBuffer buffer = ByteBuffer.allocateDirect(height * width * 3 * 4).order(ByteOrder.nativeOrder());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    buffer.putFloat((float) ((rgb >> shift & 255) * scale + offset));
                }
            }
        }
        return buffer.rewind();
    }

    /** Outputs 0, 1 and 4 whole; of the heatmaps (output 3) each one's maximum and a sample. */
    private static float[] landmarkValues(float[][] outputs) {
        float[] heat = outputs[3];
        int sampled = (heat.length + HEATMAP_STRIDE - 1) / HEATMAP_STRIDE;
        FloatBuffer values = FloatBuffer.allocate(195 + 1 + 117 + 2 * HEATMAPS + sampled);
        values.put(outputs[0]).put(outputs[1]).put(outputs[4]);
        for (int map = 0; map < HEATMAPS; map++) {
            int best = map;
            for (int i = map; i < heat.length; i += HEATMAPS) {
                best = heat[i] > heat[best] ? i : best;
            }
            values.put(heat[best]).put(best);
        }
        for (int i = 0; i < heat.length; i += HEATMAP_STRIDE) {
            values.put(heat[i]);
        }
        return values.array();
    }

    private static float[] detectorValues(float[] boxes, float[] logits) {
        int sampledLogits = (logits.length + LOGIT_STRIDE - 1) / LOGIT_STRIDE;
        int sampledBoxes = (boxes.length + BOX_STRIDE - 1) / BOX_STRIDE;
        FloatBuffer values = FloatBuffer.allocate(BEST_ANCHORS * (2 + BOX_VALUES) + sampledLogits + sampledBoxes);
        IntStream.range(0, logits.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -logits[i]))
                .limit(BEST_ANCHORS)
                .forEach(i -> values.put(i).put(logits[i]).put(boxes, i * BOX_VALUES, BOX_VALUES));
        for (int i = 0; i < logits.length; i += LOGIT_STRIDE) {
            values.put(logits[i]);
        }
        for (int i = 0; i < boxes.length; i += BOX_STRIDE) {
            values.put(boxes[i]);
        }
        return values.array();
    }

    private static void write(Path file, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes.array());
        }
    }
}
