package plumbline.accuracy;

import java.util.List;
import plumbline.accuracy.PeakBands.Covered;
import plumbline.kinematics.ErrorBands.PeakCell;

/** How far told peaks and times are from the truth, and what the bands behind peaks are worth. */
final class PeakSection {
  private PeakSection() {}

  static void peaks(Markdown page, List<ClipResult> results) {
    page.heading(2, "Peak of the primary angle")
        .paragraph(
            """
            Degrees; only peaks that were told. 90 %: nine of ten errors are not larger. Covered: the
            \u00b1 that the program shows behind the peak reaches the truth.""");
    page.table(
        List.of("exercise", "view", "leg", "model", "n", "bias", "MAE", "SD", "90 %", "covered"),
        Peaks.of(results).entrySet().stream()
            .filter(e -> e.getValue().errors().n() > 0)
            .map(e -> row(e.getKey(), e.getValue()))
            .toList());
    page.picture("Peak as said against the truth", Plots.PEAKS)
        .picture("Share of peaks whose stated band reaches the truth", Plots.COVERAGE);
  }

  private static List<String> row(Peaks.Cell cell, Peaks.Row row) {
    return Markdown.cells(
        cell.names(),
        Markdown.statistics(row.errors(), 1),
        List.of(Decimals.percent(row.covered(), row.errors().n())));
  }

  static void bands(Markdown page, PeakBands bands) {
    page.heading(3, "The bands, on people they were not measured on")
        .paragraph(
            """
            A band measured on some people may be too narrow for the next one. It is the size that nine of
            ten errors of its cell do not exceed, but not less than that of all peaks together: a few good
            peaks of few people do not prove that one exercise is seen better than others. To test it, each
            person is left out in turn: covered is the share of their peaks that the band of the others
            would have reached, where these have at least %d. Each band is then widened by the least factor
            with which not less than %s are covered so. What is shown is the band of everybody, so widened,
            and three tenths wider (decisions 38, 39): for people who are none of these it had been too narrow.
            The people are few and the factors were chosen with them: the next one may still differ."""
                .formatted(
                    PeakBands.ENOUGH, Decimals.percent(Math.round(100 * PeakBands.WANTED), 100)));
    page.table(
        List.of(
            "exercise",
            "posture",
            "view",
            "model",
            "people",
            "peaks",
            "90 %",
            "widened by",
            "band",
            "left out",
            "covered"),
        bands.cells().stream().map(cell -> row(cell, bands)).toList());
  }

  private static List<String> row(PeakCell cell, PeakBands bands) {
    Covered heldOut = bands.heldOut(cell);
    return List.of(
        cell.exercise(),
        Names.of(cell.posture()),
        cell.oblique() ? "oblique" : "side",
        cell.model(),
        String.valueOf(bands.bodies(cell).size()),
        String.valueOf(bands.errors(cell).n()),
        Decimals.of(bands.errors(cell).p90(), 1),
        Decimals.of(bands.widening(cell), 2),
        "\u00b1 " + Decimals.of(bands.bandDeg(cell), 1),
        String.valueOf(heldOut.peaks()),
        Decimals.percent(heldOut.covered(), heldOut.peaks()));
  }

  static void tempo(Markdown page, List<ClipResult> results) {
    page.heading(2, "Tempo")
        .paragraph(
            "Seconds said less true: bias and mean size of the error. Up, at the top, down.");
    page.table(
        List.of("exercise", "view", "leg", "model", "up", "hold", "down"),
        Peaks.of(results).entrySet().stream().map(e -> tempo(e.getKey(), e.getValue())).toList());
  }

  private static List<String> tempo(Peaks.Cell cell, Peaks.Row row) {
    return Markdown.cells(
        cell.names(),
        List.of(biasAndSize(row.up()), biasAndSize(row.hold()), biasAndSize(row.down())));
  }

  private static String biasAndSize(Statistics s) {
    return s.n() == 0 ? "-" : Decimals.of(s.bias(), 2) + ", " + Decimals.of(s.mae(), 2);
  }
}
