package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.report.ChangeWords;
import plumbline.review.RepChange;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.overlay.Mark;

/**
 * The repetitions that change, each a small button with its number and its sign before and after;
 * what exactly changes is told of the one that was chosen last, of the first to begin with.
 */
final class ChangeChips extends VBox {
  private static final double MARK = 13;

  /** Where room is short, more rows than these scroll. */
  private static final int LEAST_ROWS = 2;

  private static final double FRAME = 2;

  private final ChangeWords words;
  private final FlowPane chips = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(chips);
  private final Label detail = Pieces.paragraph("", "change-detail");
  private final List<Button> buttons = new ArrayList<>();

  ChangeChips(ChangeWords words) {
    this.words = words;
    chips.getStyleClass().add("chips");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("chips-scroll");
    chips.heightProperty().addListener((property, before, now) -> fit(now.doubleValue()));
    getStyleClass().add("change-chips");
    getChildren().setAll(scroll, detail);
    clear();
  }

  /** As high as the rows that there are: neither an empty one more nor half of one. */
  private void fit(double rowsHeight) {
    double row = buttons.stream().mapToDouble(chip -> chip.prefHeight(-1)).findFirst().orElse(0);
    double least = LEAST_ROWS * (row + chips.getVgap());
    scroll.setPrefHeight(rowsHeight + FRAME);
    scroll.setMinHeight(Math.min(rowsHeight, least) + FRAME);
  }

  void clear() {
    chips.getChildren().clear();
    buttons.clear();
    show(detail, false);
    show(scroll, false);
  }

  /** One more; {@code chosen} shows the repetition. */
  void add(RepChange change, Runnable chosen) {
    HBox picture =
        new HBox(
            Pieces.label(Integer.toString(change.number()), "row-number"),
            mark(change.match().before().map(Mark::of).orElse(Mark.ATTEMPT)),
            Pieces.label("→", "chip-arrow"),
            mark(change.match().after().map(Mark::of).orElse(Mark.ATTEMPT)));
    picture.getStyleClass().add("chip-line");
    Button chip = Buttons.of("", "chip", () -> {});
    chip.setOnAction(
        event -> {
          tell(chip, change);
          chosen.run();
        });
    chip.setGraphic(picture);
    chip.setAccessibleText(words.line(change));
    buttons.add(chip);
    chips.getChildren().add(chip);
    show(scroll, true);
    if (buttons.size() == 1) {
      tell(chip, change);
    }
  }

  /** The changes of another session follow. */
  void addSession(String name) {
    Label label = Pieces.label(name, "chips-session");
    label.prefWidthProperty().bind(chips.widthProperty());
    chips.getChildren().add(label);
    show(scroll, true);
  }

  private void tell(Button chip, RepChange change) {
    buttons.forEach(b -> b.pseudoClassStateChanged(Styles.CHOSEN, b.equals(chip)));
    RepVerdict.Rep rep = change.match().repBefore().or(change.match()::repAfter).orElseThrow();
    detail.setText(rep.number() + ": " + words.what(change));
    show(detail, true);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static StackPane mark(Mark mark) {
    StackPane pane = new StackPane(mark.draw(MARK));
    pane.setMinSize(MARK, MARK);
    return pane;
  }
}
