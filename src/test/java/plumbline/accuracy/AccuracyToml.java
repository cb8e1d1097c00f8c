package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Measure;
import plumbline.thresholds.Unit;

/** Writes {@code calibration/accuracy.toml}, the bands that the program shows behind its values. */
final class AccuracyToml {
  private static final String INTRO =
      """
      # How far the program's values are from the truth, measured on rendered people. Generated: see
      # src/site/markdown/accuracy.md, which also tells the limits of these figures. Not for editing.
      # posture, view and leg of a band are what the program takes them for, elsewhere what they truly
      # are. n counts frames, clips the recordings they
      # are from. band: nine of ten errors are not larger; behind peaks see the page. change: the same for the change from the
      # rest pose. Units: _deg degrees, _tl torso lengths, _s seconds, _frac 0 to 1.

      schema_version = 1
      """;

  private final StringBuilder out = new StringBuilder(INTRO);

  private AccuracyToml() {}

  static String write(List<ClipResult> results) {
    AccuracyToml toml = new AccuracyToml();
    results.forEach(toml::clip);
    Map<Bands.Cell, Bands.Row> bands = Bands.asSaid(results);
    bands.forEach(toml::band);
    PeakBands peaks = PeakBands.of(results);
    peaks.cells().forEach(cell -> toml.peakBand(cell, peaks));
    Peaks.of(results).forEach(toml::peak);
    Bands.asTrue(results).forEach(toml::withholding);
    FaultTable.of(results).forEach(toml::fault);
    return toml.out.toString();
  }

  private void clip(ClipResult clip) {
    table("clip");
    text("name", clip.name());
    text("sha256", clip.sha256());
    text("model", clip.model());
    text("exercise", clip.exercise());
    number("yaw_deg", clip.yawDeg(), 1);
  }

  private void band(Bands.Cell cell, Bands.Row row) {
    Statistics shown = Bands.onlyChanges(cell.measure()) ? row.changes() : row.errors();
    if (shown.n() < Bands.MIN_FRAMES) {
      return;
    }
    table("band");
    cell(cell);
    whole("clips", row.clips());
    whole("n", shown.n());
    boolean degrees = cell.measure().unit() == Unit.DEGREES;
    String unit = unit(cell.measure());
    int decimals = degrees ? 1 : 3;
    number("bias" + unit, shown.bias(), decimals);
    number("mae" + unit, shown.mae(), decimals);
    number("sd" + unit, shown.sd(), decimals);
    number("band" + unit, shown.p90(), decimals);
    if (row.changes().n() > 0) {
      number("change_band" + unit, row.changes().p90(), decimals);
    }
  }

  /** The reader's key is the same. */
  private static String unit(Measure measure) {
    return measure.unit() == Unit.DEGREES ? "_deg" : "_tl";
  }

  private void peakBand(PeakCell cell, PeakBands peaks) {
    table("peak_band");
    text("exercise", cell.exercise());
    text("posture", Names.of(cell.posture()));
    out.append("oblique = ").append(cell.oblique()).append('\n');
    text("model", cell.model());
    whole("n", peaks.errors(cell).n());
    whole("people", peaks.bodies(cell).size());
    number("band_deg", peaks.bandDeg(cell), 1);
  }

  private void peak(Peaks.Cell cell, Peaks.Row row) {
    table("peak");
    text("exercise", cell.exercise());
    text("view", Names.of(cell.view()));
    text("leg", Names.of(cell.leg()));
    text("model", cell.model());
    whole("movements", row.movements());
    whole("to_count", row.toCount());
    whole("counted", row.counted());
    whole("right_side", row.rightSide());
    whole("right_kind", row.rightKind());
    whole("n", row.errors().n());
    if (row.errors().n() > 0) {
      number("bias_deg", row.errors().bias(), 1);
      number("mae_deg", row.errors().mae(), 1);
      number("band_deg", row.errors().p90(), 1);
      number("covered_frac", (double) row.covered() / row.errors().n(), 2);
    }
  }

  private void withholding(Bands.Cell cell, Bands.Row row) {
    table("withholding");
    cell(cell);
    whole("hidden", row.hidden());
    whole("hidden_withheld", row.hiddenWithheld());
    whole("seen", row.seen());
    whole("seen_withheld", row.seenWithheld());
  }

  private void fault(FaultTable.Cell cell, FaultTable.Row row) {
    table("fault");
    text("exercise", cell.exercise());
    text("rule", cell.rule());
    text("model", cell.model());
    whole("found", row.found());
    whole("missed", row.missed());
    whole("withheld", row.withheld());
    whole("invented", row.invented());
    whole("side_effect", row.sideEffect());
    number("precision_frac", row.precision(), 2);
    number("recall_frac", row.recall(), 2);
  }

  private void cell(Bands.Cell cell) {
    text("measure", cell.measure().id());
    text("posture", Names.of(cell.posture()));
    text("view", Names.of(cell.view()));
    text("leg", Names.of(cell.leg()));
    text("model", cell.model());
  }

  private void table(String name) {
    out.append("\n[[").append(name).append("]]\n");
  }

  private void text(String key, String value) {
    out.append(key).append(" = \"").append(value).append("\"\n");
  }

  private void whole(String key, int value) {
    out.append(key).append(" = ").append(value).append('\n');
  }

  /** What cannot be told is left out. */
  private void number(String key, double value, int decimals) {
    if (!Double.isNaN(value)) {
      out.append(key).append(" = ").append(Decimals.of(value, decimals)).append('\n');
    }
  }
}
