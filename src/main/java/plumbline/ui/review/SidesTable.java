package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plumbline.body.Side;
import plumbline.review.SideSummary;
import plumbline.review.Spread;
import plumbline.ui.common.Pieces;

/** Left and right of one exercise: counts, range, tempo, score. */
final class SidesTable extends GridPane {
  private static final String NONE = "–";

  private final ReviewWords words;
  private final List<SideSummary> sides;

  /**
   * @param sides those of one exercise that moved
   */
  SidesTable(ReviewWords words, List<SideSummary> sides) {
    this.words = words;
    this.sides = sides;
    getStyleClass().add("sides");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints values = new ColumnConstraints();
    values.setMinWidth(Region.USE_PREF_SIZE);
    values.setHalignment(HPos.RIGHT);
    getColumnConstraints().setAll(names, values, values);
    addRow(0, new Label(), head(Side.LEFT), head(Side.RIGHT));
    count(1, "full", SideSummary::full);
    count(2, "partial", SideSummary::partial);
    row(3, "range-row", SideSummary::rangeDeg, words::range);
    row(4, "best", SideSummary::rangeDeg, range -> ReviewWords.whole(range.highest()) + "°");
    row(5, "up", SideSummary::upS, seconds -> words.seconds(seconds.middle()));
    row(6, "hold", SideSummary::holdS, seconds -> words.seconds(seconds.middle()));
    row(7, "down", SideSummary::downS, seconds -> words.seconds(seconds.middle()));
    row(8, "score", SideSummary::score, score -> ReviewWords.whole(score.middle()));
  }

  private Label head(Side side) {
    return Pieces.label(words.text("side-" + side.id()), "side-head");
  }

  private void count(int row, String key, Function<SideSummary, Integer> of) {
    addRow(
        row,
        Pieces.paragraph(words.text(key), "side-name"),
        value(Side.LEFT, of, row),
        value(Side.RIGHT, of, row));
  }

  private Label value(Side side, Function<SideSummary, Integer> of, int row) {
    String number = Integer.toString(of(side).map(of).orElse(0));
    return Pieces.label(number, row == 1 ? "side-count" : "side-value");
  }

  private void row(
      int row,
      String key,
      Function<SideSummary, Optional<Spread>> of,
      Function<Spread, String> text) {
    addRow(
        row,
        Pieces.paragraph(words.text(key), "side-name"),
        Pieces.label(of(Side.LEFT).flatMap(of).map(text).orElse(NONE), "side-value"),
        Pieces.label(of(Side.RIGHT).flatMap(of).map(text).orElse(NONE), "side-value"));
  }

  private Optional<SideSummary> of(Side side) {
    return sides.stream().filter(summary -> summary.side() == side).findFirst();
  }
}
