package plumbline.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencv.core.Size;
import plumbline.accuracy.Markdown;
import plumbline.camera.FakeCamera;
import plumbline.fixtures.ProcessStatus;

/** The installed program on an emulated camera of 720p for ten minutes: pauses and memory. */
final class PausesPart implements Part {
  private static final long WARM_UP_S = 30;
  private static final long SECONDS = 600;
  private static final double LONG_MS = 5;
  private static final Pattern COLLECTOR = Pattern.compile("\\[([0-9.]+)s].* Pause .* ([0-9.]+)ms");
  private static final Pattern STOPPED =
      Pattern.compile("\\[([0-9.]+)s].*Safepoint .*Total: +([0-9]+) ns");

  private final Installed program;
  private final Path folder;

  PausesPart(Installed program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  @Override
  public Measured measure() throws Exception {
    FakeCamera cameras = FakeCamera.in(Files.createDirectory(folder.resolve("cameras")));
    cameras.plugDemo(new Size(1280, 720), 30);
    Path log = folder.resolve("pauses.log");
    String options = "-Xlog:gc,safepoint:file=" + log + "::filecount=0";
    Process running =
        program
            .with(cameras.environment())
            .with(Map.of("JAVA_TOOL_OPTIONS", options))
            .start(program.said(), "live", "--camera=0", "--model=full");
    Held begin;
    Held end;
    try {
      begin = after(WARM_UP_S, running);
      end = after(SECONDS - WARM_UP_S, running);
    } finally {
      running.destroy();
      running.waitFor();
    }
    return told(log, (end.cpuS() - begin.cpuS()) / (SECONDS - WARM_UP_S), begin, end);
  }

  private static Measured told(Path log, double cores, Held begin, Held end) throws IOException {
    Sorted pauses = new Sorted(ms(log, COLLECTOR, 1));
    Sorted stopped = new Sorted(ms(log, STOPPED, 1e-6));
    Markdown page =
        new Markdown()
            .table(
                List.of("", "count", "median ms", "90 %", "99 %", "longest", "over 5 ms"),
                List.of(
                    row("the collector's pauses", pauses),
                    row("any stop, with the time until all threads stand", stopped)));
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%.2f cores; %.0f MB resident after %d s, %.0f MB after %d s.",
            cores,
            begin.residentMb(),
            WARM_UP_S,
            end.residentMb(),
            SECONDS));
    return new Measured(
        page.text(),
        List.of(
            new Limit(
                "pauses of the collector in ten minutes, installed",
                "none over 5 ms",
                pauses.above(LONG_MS)
                    + " of "
                    + pauses.count()
                    + ", longest %.1f ms".formatted(pauses.most()),
                pauses.above(LONG_MS) == 0)));
  }

  private static List<String> row(String name, Sorted ms) {
    List<String> row = new ArrayList<>(List.of(name, String.valueOf(ms.count())));
    for (double share : new double[] {0.5, 0.9, 0.99, 1}) {
      row.add(String.format(Locale.ROOT, "%.2f", ms.at(share)));
    }
    row.add(String.valueOf(ms.above(LONG_MS)));
    return row;
  }

  /** After the warm-up, milliseconds. */
  private static List<Double> ms(Path log, Pattern pattern, double unitMs) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(pattern::matcher)
          .filter(Matcher::find)
          .filter(found -> Double.parseDouble(found.group(1)) >= WARM_UP_S)
          .map(found -> Double.parseDouble(found.group(2)) * unitMs)
          .toList();
    }
  }

  /** What the process has used of the processor, and holds. */
  private record Held(double cpuS, double residentMb) {}

  private static Held after(long seconds, Process running) throws Exception {
    if (running.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IOException("it ended by itself");
    }
    double cpuS = running.info().totalCpuDuration().orElseThrow().toNanos() * 1e-9;
    return new Held(cpuS, ProcessStatus.residentMb(String.valueOf(running.pid())));
  }
}
