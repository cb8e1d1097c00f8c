package plumbline.accuracy;

import java.util.List;

/** How reliable each fault rule is. */
final class FaultSection {
  private FaultSection() {}

  static void write(Markdown page, List<ClipResult> results) {
    page.heading(2, "Faults")
        .paragraph(
            """
            Scripted faults that landmarks can show, in the views in which the program claims to judge
            them. Invented: said about a repetition without any fault. Side effects: said about a
            repetition with another fault, which may well show there too; they count neither way.
            Precision = found / (found + invented), recall = found / (found + missed).""");
    page.table(
        List.of(
            "exercise",
            "rule",
            "model",
            "found",
            "missed",
            "withheld",
            "invented",
            "side effects",
            "precision",
            "recall"),
        FaultTable.of(results).entrySet().stream()
            .map(e -> row(e.getKey(), e.getValue()))
            .toList());
    page.picture("Precision and recall of the rules", Plots.FAULTS);
  }

  private static List<String> row(FaultTable.Cell cell, FaultTable.Row row) {
    return List.of(
        cell.exercise(),
        cell.rule(),
        cell.model(),
        String.valueOf(row.found()),
        String.valueOf(row.missed()),
        String.valueOf(row.withheld()),
        String.valueOf(row.invented()),
        String.valueOf(row.sideEffect()),
        Decimals.orDash(row.precision(), 2),
        Decimals.orDash(row.recall(), 2));
  }
}
