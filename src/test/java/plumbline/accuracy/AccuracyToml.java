package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Measure;
import plumbline.thresholds.Unit;

/**
 * Writes {@code calibration/accuracy.toml}, the bands that the program shows behind its values. It
 * is read at every start, before anything can be judged: what only people read is {@link
 * EvidenceToml}'s.
 */
final class AccuracyToml {
  private static final String INTRO =
      """
      # How far the program's values are from the truth, measured on rendered people. Generated: see
      # src/site/markdown/accuracy.md, which also tells the limits of these figures. Not for editing.
      # posture, view and leg of a band are what the program takes them for. n counts frames, clips the recordings they
      # are from. band: nine of ten errors are not larger; behind peaks see the page. change: the same for the change from the
      # rest pose. Units: _deg degrees, _tl torso lengths. withholding: in how many frames a joint that the measure needs was
      # truly hidden or seen, and in how many of them nothing was said. What it rests on is in accuracy-evidence.toml.

      schema_version = 1
      """;

  private final TomlTables out = new TomlTables(INTRO);

  private AccuracyToml() {}

  static String write(List<ClipResult> results) {
    AccuracyToml toml = new AccuracyToml();
    Bands.asSaid(results).forEach(toml::band);
    PeakBands peaks = PeakBands.of(results);
    peaks.cells().forEach(cell -> toml.peakBand(cell, peaks));
    toml.withholding(Bands.asTrue(results));
    return toml.out.text();
  }

  private void band(Bands.Cell cell, Bands.Row row) {
    Statistics shown = Bands.onlyChanges(cell.measure()) ? row.changes() : row.errors();
    if (shown.n() < Bands.MIN_FRAMES) {
      return;
    }
    out.table("band");
    out.cell(cell);
    out.whole("clips", row.clips());
    out.whole("n", shown.n());
    boolean degrees = cell.measure().unit() == Unit.DEGREES;
    String unit = unit(cell.measure());
    int decimals = degrees ? 1 : 3;
    out.number("bias" + unit, shown.bias(), decimals);
    out.number("mae" + unit, shown.mae(), decimals);
    out.number("sd" + unit, shown.sd(), decimals);
    out.number("band" + unit, shown.p90(), decimals);
    if (row.changes().n() > 0) {
      out.number("change_band" + unit, row.changes().p90(), decimals);
    }
  }

  /** The reader's key is the same. */
  private static String unit(Measure measure) {
    return measure.unit() == Unit.DEGREES ? "_deg" : "_tl";
  }

  private void peakBand(PeakCell cell, PeakBands peaks) {
    out.table("peak_band");
    out.text("exercise", cell.exercise());
    out.text("posture", Names.of(cell.posture()));
    out.truth("oblique", cell.oblique());
    out.text("model", cell.model());
    out.whole("n", peaks.errors(cell).n());
    out.whole("people", peaks.bodies(cell).size());
    out.number("band_deg", peaks.bandDeg(cell), 1);
  }

  /** By measure and model: all postures, views and legs together. */
  private void withholding(Map<Bands.Cell, Bands.Row> cells) {
    Map<Measure, Map<String, Withheld>> sums = new TreeMap<>();
    cells.forEach(
        (cell, row) ->
            sums.computeIfAbsent(cell.measure(), m -> new TreeMap<>())
                .merge(cell.model(), Withheld.of(row), Withheld::plus));
    sums.forEach(
        (measure, models) ->
            models.forEach(
                (model, sum) -> {
                  out.table("withholding");
                  out.text("measure", measure.id());
                  out.text("model", model);
                  sum.write(out);
                }));
  }
}
