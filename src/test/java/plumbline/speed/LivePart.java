package plumbline.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opencv.core.Size;
import plumbline.accuracy.Markdown;
import plumbline.camera.Latency;
import plumbline.pose.PoseModelKind;

/** From an emulated camera's stamp to the picture drawn with its skeleton. */
final class LivePart implements Part {
  private static final int SECONDS = 15;
  private static final Size SMALL = new Size(640, 480);
  private static final Size LARGE = new Size(1280, 720);
  private static final List<String> HEADER =
      List.of(
          "model",
          "camera",
          "recording",
          "drawn a second",
          "dropped",
          "median ms",
          "95 %",
          "99 %",
          "cores",
          "pauses over 5 ms");

  private static final double LATEST_MS = 50;
  private static final double ONE_CORE = 1.0;
  private static final double HEAVY_RATE = 25;

  private final List<Latency> rows = new ArrayList<>();

  @Override
  public Measured measure() throws Exception {
    for (Size size : List.of(SMALL, LARGE)) {
      for (int rate : new int[] {30, 60}) {
        for (boolean record : new boolean[] {false, true}) {
          rows.add(Latency.of(PoseModelKind.FULL, size, rate, record, SECONDS));
        }
      }
    }
    Latency heavy = Latency.of(PoseModelKind.HEAVY, LARGE, 30, false, SECONDS);
    rows.add(heavy);
    Markdown page = new Markdown().table(HEADER, rows.stream().map(LivePart::cells).toList());
    Latency asked =
        rows.stream()
            .filter(row -> row.size().equals(LARGE) && row.rate() == 30 && !row.recorded())
            .findFirst()
            .orElseThrow();
    return new Measured(
        page.text(),
        List.of(
            new Limit(
                "live, 720p at 30, full model: dropped",
                "none",
                String.valueOf(asked.dropped()),
                asked.dropped() == 0),
            new Limit(
                "the same: 95 % are drawn within",
                "50 ms",
                String.format(Locale.ROOT, "%.0f ms", asked.p95Ms()),
                asked.p95Ms() <= LATEST_MS),
            new Limit(
                "the same: processor",
                "1 core",
                String.format(Locale.ROOT, "%.2f cores", asked.cores()),
                asked.cores() <= ONE_CORE),
            new Limit(
                "live, 720p at 30, heavy model",
                "25 pictures/s",
                String.format(Locale.ROOT, "%.1f pictures/s", heavy.drawnPerS()),
                heavy.drawnPerS() >= HEAVY_RATE)));
  }

  private static List<String> cells(Latency row) {
    return List.of(
        row.model().id(),
        "%.0fx%.0f at %d".formatted(row.size().width, row.size().height, row.rate()),
        row.recorded() ? "with video" : "none",
        String.format(Locale.ROOT, "%.1f", row.drawnPerS()),
        String.valueOf(row.dropped()),
        String.format(Locale.ROOT, "%.0f", row.medianMs()),
        String.format(Locale.ROOT, "%.0f", row.p95Ms()),
        String.format(Locale.ROOT, "%.0f", row.p99Ms()),
        String.format(Locale.ROOT, "%.2f", row.cores()),
        String.valueOf(row.longPauses()));
  }
}
