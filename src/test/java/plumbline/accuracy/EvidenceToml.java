package plumbline.accuracy;

import java.util.List;

/**
 * Writes {@code calibration/accuracy-evidence.toml}: from which clips the bands are, how movements
 * were counted, faults found, and values withheld. The program does not read it.
 */
final class EvidenceToml {
  private static final String INTRO =
      """
      # What accuracy.toml rests on, for whoever wants to compute with it. Generated: see
      # src/site/markdown/accuracy.md, which also tells the limits of these figures. The program does not read it.
      # posture, view and leg are what they truly are. Of withholding: in how many frames a joint that the measure needs was
      # truly hidden or seen, and in how many of them nothing was said. Units: _deg degrees, _frac 0 to 1.

      schema_version = 1
      """;

  private final TomlTables out = new TomlTables(INTRO);

  private EvidenceToml() {}

  static String write(List<ClipResult> results) {
    EvidenceToml toml = new EvidenceToml();
    results.forEach(toml::clip);
    Peaks.of(results).forEach(toml::peak);
    Bands.asTrue(results).forEach(toml::withholding);
    FaultTable.of(results).forEach(toml::fault);
    return toml.out.text();
  }

  private void clip(ClipResult clip) {
    out.table("clip");
    out.text("name", clip.name());
    out.text("sha256", clip.sha256());
    out.text("model", clip.model());
    out.text("exercise", clip.exercise());
    out.number("yaw_deg", clip.yawDeg(), 1);
  }

  private void peak(Peaks.Cell cell, Peaks.Row row) {
    out.table("peak");
    out.text("exercise", cell.exercise());
    out.text("view", Names.of(cell.view()));
    out.text("leg", Names.of(cell.leg()));
    out.text("model", cell.model());
    out.whole("movements", row.movements());
    out.whole("to_count", row.toCount());
    out.whole("counted", row.counted());
    out.whole("right_side", row.rightSide());
    out.whole("right_kind", row.rightKind());
    out.whole("n", row.errors().n());
    if (row.errors().n() > 0) {
      out.number("bias_deg", row.errors().bias(), 1);
      out.number("mae_deg", row.errors().mae(), 1);
      out.number("band_deg", row.errors().p90(), 1);
      out.number("covered_frac", (double) row.covered() / row.errors().n(), 2);
    }
  }

  private void withholding(Bands.Cell cell, Bands.Row row) {
    out.table("withholding");
    out.cell(cell);
    Withheld.of(row).write(out);
  }

  private void fault(FaultTable.Cell cell, FaultTable.Row row) {
    out.table("fault");
    out.text("exercise", cell.exercise());
    out.text("rule", cell.rule());
    out.text("model", cell.model());
    out.whole("found", row.found());
    out.whole("missed", row.missed());
    out.whole("withheld", row.withheld());
    out.whole("invented", row.invented());
    out.whole("side_effect", row.sideEffect());
    out.number("precision_frac", row.precision(), 2);
    out.number("recall_frac", row.recall(), 2);
  }
}
