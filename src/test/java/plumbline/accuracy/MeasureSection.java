package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The errors of every measure, frame by frame. */
final class MeasureSection {
  private static final List<String> HEADER =
      List.of(
          "measure", "posture", "view", "leg", "model", "clips", "n", "bias", "MAE", "SD", "90 %");

  private MeasureSection() {}

  static void write(Markdown page, List<ClipResult> results) {
    Map<Bands.Cell, Bands.Row> said = Bands.asSaid(results);
    Predicate<Bands.Cell> hasZero = cell -> !Bands.onlyChanges(cell.measure());
    Predicate<Bands.Cell> angle = Bands.Cell::isAngle;
    page.heading(2, "Measures")
        .paragraph(
            "Degrees; by what the program takes posture, view and leg for. n counts frames.");
    table(page, said, hasZero.and(angle), Bands.Row::errors);
    page.heading(3, "By the true posture and view");
    table(page, Bands.asTrue(results), hasZero.and(angle), Bands.Row::errors);
    page.heading(3, "Distances in the picture, torso lengths");
    table(page, said, hasZero.and(angle.negate()), Bands.Row::errors);
    page.heading(3, "Changes from the rest pose")
        .paragraph("What fault rules look at. Heights in torso lengths, angles in degrees.");
    table(page, said, cell -> true, Bands.Row::changes);
    page.picture("Error against the turn of the camera", Plots.YAW);
  }

  private static void table(
      Markdown page,
      Map<Bands.Cell, Bands.Row> bands,
      Predicate<Bands.Cell> wanted,
      Function<Bands.Row, Statistics> errors) {
    page.table(
        HEADER,
        bands.entrySet().stream()
            .filter(e -> wanted.test(e.getKey()) && errors.apply(e.getValue()).n() > 0)
            .map(e -> row(e.getKey(), e.getValue().clips(), errors.apply(e.getValue())))
            .toList());
  }

  private static List<String> row(Bands.Cell cell, int clips, Statistics errors) {
    return Markdown.cells(
        cell.names(), List.of(String.valueOf(clips)), Markdown.statistics(errors, cell.decimals()));
  }
}
