package plumbline.camera;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Size;
import plumbline.capture.NativeLibraries;
import plumbline.capture.RunFolder;
import plumbline.fixtures.JavaOptions;
import plumbline.pose.PoseModelKind;

/**
 * How long it is from a camera's stamp to the picture drawn with its skeleton, for an emulated
 * camera. Linux with a C compiler; the window of 1280 x 720 is drawn into memory.
 *
 * @param rate pictures a second of the camera
 * @param recorded the session is kept with its video
 * @param drawnPerS pictures that came onto the screen
 * @param cores of the processor, on average
 * @param longPauses of the collector, over 5 ms
 */
public record Latency(
    PoseModelKind model,
    Size size,
    int rate,
    boolean recorded,
    double drawnPerS,
    long dropped,
    double medianMs,
    double p95Ms,
    double p99Ms,
    double cores,
    long longPauses) {

  /** Measures it for some seconds, after 45 s to warm up. */
  public static Latency of(PoseModelKind model, Size size, int rate, boolean record, int seconds)
      throws Exception {
    NativeLibraries.openCv();
    Path folder = Files.createTempDirectory(RunFolder.get(), "latency");
    FakeCamera cameras = FakeCamera.in(folder);
    cameras.plugDemo(size, rate);
    Process program =
        cameras.start(
            LatencyProgram.class,
            options(),
            Files.createDirectory(folder.resolve("sessions")).toString(),
            model.name(),
            Integer.toString(seconds),
            Boolean.toString(record),
            folder.resolve("0.last").toString());
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("the program ended with " + program.waitFor());
      }
      return of(model, size, rate, record, line.split(" ", -1));
    } finally {
      program.waitFor();
    }
  }

  private static Latency of(
      PoseModelKind model, Size size, int rate, boolean record, String[] figures) {
    return new Latency(
        model,
        size,
        rate,
        record,
        Double.parseDouble(figures[0]),
        Long.parseLong(figures[1]),
        Double.parseDouble(figures[2]),
        Double.parseDouble(figures[3]),
        Double.parseDouble(figures[4]),
        Double.parseDouble(figures[5]),
        Long.parseLong(figures[6]));
  }

  private static List<String> options() throws IOException {
    List<String> options = new ArrayList<>(JavaOptions.ofTheProgram());
    options.addAll(
        List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
    return options;
  }
}
