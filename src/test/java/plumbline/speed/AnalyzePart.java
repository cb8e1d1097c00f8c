package plumbline.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.accuracy.Markdown;
import plumbline.fixtures.DemoPictures;

/** {@code doctor --benchmark} and {@code analyze --jobs} of the installed program. */
final class AnalyzePart implements Part {
  private static final int COPIES = 6;
  private static final double DEMO_S = 18.1;
  private static final double WANTED = 120;
  private static final int[] JOBS = {1, 2};

  private final Installed program;
  private final Path folder;

  AnalyzePart(Installed program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  @Override
  public Measured measure() throws IOException, InterruptedException {
    List<String> said = program.run("doctor", "--benchmark");
    double full =
        said.stream()
            .filter(line -> line.startsWith("| full, verdicts only"))
            .map(line -> line.split("\\|", -1)[2].strip())
            .mapToDouble(Double::parseDouble)
            .findFirst()
            .orElseThrow();
    Markdown page = new Markdown().paragraph(String.join("\n", said));
    page.table(
        List.of(COPIES + " copies of the demo", "seconds", "times real time"), severalVideos());
    return new Measured(
        page.text(),
        List.of(
            new Limit(
                "analyze, 720p H.264, full model",
                "120 pictures/s",
                String.format(Locale.ROOT, "%.0f pictures/s", full),
                full >= WANTED)));
  }

  private List<List<String>> severalVideos() throws IOException, InterruptedException {
    Path videos = Files.createDirectories(folder.resolve("videos"));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      files.add(Files.copy(DemoPictures.VIDEO, videos.resolve(i + ".mp4")).toString());
    }
    List<List<String>> rows = new ArrayList<>();
    for (int jobs : JOBS) {
      List<String> arguments = new ArrayList<>(List.of("analyze", "--jobs=" + jobs));
      arguments.addAll(files);
      long begin = System.nanoTime();
      program.run(arguments.toArray(String[]::new));
      double seconds = (System.nanoTime() - begin) * 1e-9;
      rows.add(
          List.of(
              "--jobs " + jobs,
              String.format(Locale.ROOT, "%.0f", seconds),
              String.format(Locale.ROOT, "%.1f", COPIES * DEMO_S / seconds)));
    }
    return rows;
  }
}
