package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Can what is said about a repetition be believed, and is it complete? */
final class FaultDemand {
  private static final double PRECISION = 0.95;
  private static final double RECALL = 0.85;

  private FaultDemand() {}

  static Demand of(List<ClipResult> clips) {
    String what = "faults, rule by rule";
    String limit = "precision \u2265 0.95, recall \u2265 0.85";
    Map<FaultTable.Cell, FaultTable.Row> rows = FaultTable.of(clips);
    rows.values().removeIf(row -> row.found() + row.missed() + row.invented() == 0);
    if (rows.isEmpty()) {
      return Demand.open(what, limit);
    }
    List<String> failing = new ArrayList<>();
    rows.forEach(
        (cell, row) -> {
          if (!isMet(row)) {
            failing.add(
                "%s %s: %d found, %d missed, %d invented"
                    .formatted(
                        cell.exercise(), cell.rule(), row.found(), row.missed(), row.invented()));
          }
        });
    int met = rows.size() - failing.size();
    return Demand.of(
        what,
        limit,
        "%d of %d rules".formatted(met, rows.size()),
        failing.isEmpty(),
        failing.isEmpty() ? "" : "not met: " + String.join("; ", failing));
  }

  /** What was never asked for has no recall, and only its precision counts. */
  private static boolean isMet(FaultTable.Row row) {
    boolean precise = row.found() + row.invented() == 0 || row.precision() >= PRECISION;
    boolean complete = row.found() + row.missed() == 0 || row.recall() >= RECALL;
    return precise && complete;
  }
}
