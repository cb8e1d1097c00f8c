package plumbline.ui.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.Mark;

/**
 * What is being done and both counts of it, left always left of right: they are the person's own
 * sides and do not follow the mirror. A stretch nobody could judge belongs to no side; its mark
 * stands on both.
 */
final class CountPanel extends VBox {
  private static final double PADDING_UNITS = 2.6;
  private static final double SPACING_UNITS = 3.5;

  private static final double NAME_UNITS = 4.4;
  private static final double COLUMN_NAME_UNITS = 3.6;

  /** Three lines of it. */
  private static final double COLUMN_NAME_TALL = 13.5;

  /** A name that would be smaller than this on one line takes two. */
  private static final double LEAST_NAME_UNITS = 3.2;

  private final Wording wording;
  private final Text name = new Text();
  private final HBox row = new HBox();
  private final VBox column = new VBox();
  private final Map<Side, CounterView> counters = new EnumMap<>(Side.class);
  private double unit;

  CountPanel(Wording wording) {
    this.wording = wording;
    getStyleClass().add("panel");
    setMouseTransparent(true);
    name.setFill(Palette.TEXT);
    name.getStyleClass().add("ink");
    name.setAccessibleRole(AccessibleRole.TEXT);
    for (Side side : Side.values()) {
      CounterView counter = new CounterView(side, wording);
      counters.put(side, counter);
      row.getChildren().add(counter);
    }
    getChildren().addAll(name, row);
  }

  /**
   * Sizes everything.
   *
   * @param newUnit a hundredth of the view's height
   * @param stacked left above right, where there is little room at the side
   */
  void setUnit(double newUnit, boolean stacked) {
    double edge = newUnit * PADDING_UNITS;
    setPadding(new Insets(newUnit * 2, edge, newUnit * 2.4, edge));
    setSpacing(newUnit * 1.6);
    row.setSpacing(newUnit * SPACING_UNITS);
    column.setSpacing(newUnit * 1.6);
    counters.values().forEach(counter -> counter.setUnit(newUnit));
    stack(stacked);
    if (newUnit != unit) {
      unit = newUnit;
      fitName();
    }
  }

  private void stack(boolean stacked) {
    Pane sides = stacked ? column : row;
    if (!getChildren().contains(sides)) {
      (stacked ? row : column).getChildren().clear();
      sides.getChildren().setAll(counters.values());
      getChildren().setAll(name, sides);
      fitName();
    }
  }

  /** How wide the panel is where a hundredth of the view's height is {@code unit}. */
  static double widthAt(double unit) {
    return unit * (2 * CounterView.WIDTH_UNITS + SPACING_UNITS + 2 * PADDING_UNITS);
  }

  /**
   * Shows the counts.
   *
   * @param set what is planned, in words; empty without a plan
   * @param blind while nothing can be judged
   */
  void show(
      FrameAnalysis analysis, List<RepVerdict> verdicts, Optional<String> set, boolean blind) {
    Optional<String> exercise = exercise(analysis, verdicts);
    showName(
        set.or(() -> exercise.map(wording::exerciseName))
            .orElseGet(() -> wording.text("exercise.auto")));
    List<RepVerdict> shown = verdicts.stream().filter(verdict -> isOf(verdict, exercise)).toList();
    Tally tally = Tally.of(shown);
    counters.forEach(
        (side, counter) ->
            counter.show(
                tally.full(side),
                tally.partial(side),
                marks(shown, side),
                analysis.working().filter(side::equals).isPresent(),
                blind));
  }

  /** Between two exercises the counts of the last one stay. */
  private static Optional<String> exercise(FrameAnalysis analysis, List<RepVerdict> verdicts) {
    Optional<String> last =
        RepVerdict.reps(verdicts).stream()
            .map(RepVerdict.Rep::exercise)
            .reduce((before, after) -> after);
    return analysis.variant().map(Variant::exercise).or(() -> last);
  }

  private static boolean isOf(RepVerdict verdict, Optional<String> exercise) {
    return !(verdict instanceof RepVerdict.Rep rep) || exercise.equals(Optional.of(rep.exercise()));
  }

  private void showName(String words) {
    if (!words.equals(name.getText())) {
      name.setText(words);
      fitName();
    }
  }

  /** One line, if it is legible so; else, and above a column, more, about equally long. */
  private void fitName() {
    if (getChildren().contains(column)) {
      fitLines(unit * CounterView.WIDTH_UNITS);
      return;
    }
    double room = widthAt(unit) - 2 * PADDING_UNITS * unit;
    Font oneLine = FitText.fit(name.getText(), unit * NAME_UNITS, unit * 2, room, unit * 5.6);
    if (oneLine.getSize() < unit * LEAST_NAME_UNITS) {
      fitLines(room);
    } else {
      name.setFont(oneLine);
      name.setWrappingWidth(0);
    }
  }

  private void fitLines(double room) {
    String words = name.getText();
    name.setFont(
        FitText.fit(words, unit * COLUMN_NAME_UNITS, unit * 2, room, unit * COLUMN_NAME_TALL));
    name.setWrappingWidth(FitText.evenWidth(words, name.getFont().getSize(), room));
  }

  static List<Mark> marks(List<RepVerdict> verdicts, Side side) {
    List<Mark> marks = new ArrayList<>();
    for (RepVerdict verdict : verdicts) {
      if (belongs(verdict, side)) {
        marks.add(Mark.of(verdict));
      }
    }
    return marks;
  }

  /** What was not seen may be either leg's. */
  private static boolean belongs(RepVerdict verdict, Side side) {
    return verdict.leg().map(side::equals).orElse(true);
  }
}
