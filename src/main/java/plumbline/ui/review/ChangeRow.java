package plumbline.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import plumbline.report.ChangeWords;
import plumbline.review.RepChange;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Buttons;
import plumbline.ui.overlay.Mark;

/** One repetition that changes: its sign before and after, its number, and what changes. */
record ChangeRow(ReviewWords words, ChangeWords changes, RepChange change) {
  private static final double MARK = 14;

  Button button(Runnable chosen) {
    RepVerdict.Rep rep = change.match().repBefore().or(change.match()::repAfter).orElseThrow();
    Label what = Styles.paragraph(changes.what(change), "loss-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line =
        new HBox(
            mark(change.match().before().map(Mark::of).orElse(Mark.ATTEMPT)),
            Styles.label("→", "row-time"),
            mark(change.match().after().map(Mark::of).orElse(Mark.ATTEMPT)),
            Styles.label(Integer.toString(rep.number()), "row-number"),
            what);
    line.getStyleClass().add("change-line");
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = Buttons.of("", "loss", chosen);
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(changes.line(change));
    return button;
  }

  private static StackPane mark(Mark mark) {
    StackPane pane = new StackPane(mark.draw(MARK));
    pane.setMinSize(MARK, MARK);
    return pane;
  }
}
