package plumbline.camera;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opencv.core.Size;
import plumbline.capture.NativeLibraries;
import plumbline.capture.RunFolder;
import plumbline.fixtures.JavaOptions;

/**
 * Measures from a camera's stamp to the picture drawn with its skeleton, for an emulated camera of
 * several sizes and rates, with and without recording, and prints the table of {@code
 * performance.md}. Arguments: seconds for each row, models. Linux with a C compiler; the window of
 * 1280 x 720 is drawn into memory.
 */
public final class LatencyTool {
  private static final Size[] SIZES = {new Size(640, 480), new Size(1280, 720)};
  private static final int[] RATES = {30, 60};

  private LatencyTool() {}

  public static void main(String[] args) throws Exception {
    NativeLibraries.openCv();
    System.out.println(
        "| model | camera | recording | drawn a second | dropped | median ms | 95 % | 99 % |"
            + " cores | pauses over 5 ms |");
    System.out.println("| --- ".repeat(10) + "|");
    for (String model : List.of(args).subList(1, args.length)) {
      for (Size size : SIZES) {
        for (int rate : RATES) {
          row(model, size, rate, false, args[0]);
          row(model, size, rate, true, args[0]);
        }
      }
    }
    System.exit(0);
  }

  private static void row(String model, Size size, int rate, boolean record, String seconds)
      throws Exception {
    Path folder = Files.createTempDirectory(RunFolder.get(), "latency");
    FakeCamera cameras = FakeCamera.in(folder);
    Size shown = new Size(size.width, size.width * 9 / 16);
    String named = (int) size.width + "x" + (int) size.height;
    Path pictures = FakeCamera.demo(folder, shown, size, 1);
    cameras.plug(0, pictures, "size " + named, "fps " + rate);
    List<String> options = new ArrayList<>(JavaOptions.ofTheProgram());
    options.addAll(
        List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
    Process program =
        cameras.start(
            LatencyProgram.class,
            options,
            Files.createDirectory(folder.resolve("sessions")).toString(),
            model,
            seconds,
            Boolean.toString(record),
            folder.resolve("0.last").toString());
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      String recording = record ? "with video" : "none";
      System.out.printf(
          "| %s | %s at %d | %s | %s |%n",
          model.toLowerCase(Locale.ROOT), named, rate, recording, said.readLine());
    }
    program.waitFor();
  }
}
