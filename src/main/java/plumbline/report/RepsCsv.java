package plumbline.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import plumbline.coaching.Wording;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;

/**
 * One row a repetition, with the fields of the JSON. Several losses, faults or unjudged checks in
 * one cell are parted by {@code ;}, a loss is {@code rule=points}; empty = not known.
 */
public final class RepsCsv {
  static final List<String> HEADER =
      List.of(
          "number",
          "exercise",
          "variant",
          "side",
          "side_uncertain",
          "kind",
          "start_s",
          "peak_s",
          "end_s",
          "peak_deg",
          "peak_sd_deg",
          "hold_s",
          "reach_tl",
          "up_s",
          "down_s",
          "score",
          "losses",
          "faults",
          "unjudged");

  private final Wording wording;

  /** Writes reasons in the given words. */
  public RepsCsv(Wording wording) {
    this.wording = wording;
  }

  /** Writes the repetitions of a result into a file. */
  public void write(Path file, AnalysisResult result) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter csv = new CSVPrinter(out, CsvDialect.FORMAT)) {
      csv.printRecord(HEADER);
      for (Rep rep : result.only(Rep.class)) {
        csv.printRecord(row(rep));
      }
    }
  }

  private List<String> row(Rep rep) {
    return List.of(
        Integer.toString(rep.number()),
        rep.exercise(),
        rep.variant(),
        rep.side().id(),
        Boolean.toString(rep.sideUncertain()),
        rep.kind().name().toLowerCase(Locale.ROOT),
        CsvDialect.seconds(rep.startNanos()),
        CsvDialect.seconds(rep.peakNanos()),
        CsvDialect.seconds(rep.endNanos()),
        Rounded.text(rep.peak().value(), Rounded.DEGREES),
        Rounded.text(rep.peak().sd(), Rounded.DEGREES),
        Rounded.text(rep.holdS().orElse(Double.NaN), Rounded.SECONDS),
        Rounded.text(rep.reachTl().orElse(Double.NaN), Rounded.LENGTHS),
        Rounded.text(rep.upS(), Rounded.SECONDS),
        Rounded.text(rep.downS(), Rounded.SECONDS),
        rep.score().isPresent() ? Integer.toString(rep.score().getAsInt()) : "",
        rep.losses().stream().map(RepsCsv::loss).collect(Collectors.joining(";")),
        String.join(";", rep.faults()),
        rep.unjudged().stream()
            .map(check -> check.rule() + "=" + wording.reason(check.reason()))
            .collect(Collectors.joining(";")));
  }

  private static String loss(Loss loss) {
    return loss.rule() + "=" + Rounded.text(loss.points(), Rounded.DEGREES);
  }
}
