package plumbline.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardCoverage;
import plumbline.guidance.BoardGuide;
import plumbline.kinematics.Lens;
import plumbline.session.LensReport;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;

/** The words beside the picture: one instruction and how far it is, or the result. */
final class LensPane extends VBox {
  private final Wording wording;
  private final Label heading;
  private final Label what;
  private final Label instruction;
  private final ProgressBar progress = new ProgressBar(0);
  private final Label counts;
  private final Label told;
  private final Button print;
  private final Button measure;
  private final Button keep;
  private final Button again;
  private final Button back;
  private boolean measured;

  LensPane(Wording wording, LensActions actions) {
    this.wording = wording;
    heading = Pieces.paragraph(wording.text("board.heading"), "heading");
    what = Pieces.paragraph(wording.text("board.what"), "body");
    instruction = Pieces.paragraph(wording.text("board.opening"), "heading");
    counts = Pieces.paragraph("", "body");
    told = Pieces.paragraph("", "status");
    print = Buttons.of(wording.text("board.print"), "quiet", actions::printBoard);
    measure = Buttons.of(wording.text("board.measure"), "quiet", actions::measure);
    keep = Buttons.of(wording.text("board.save"), "main", actions::keepLens);
    again = Buttons.of(wording.text("board.again"), "quiet", actions::measureAgain);
    back = Buttons.of(wording.text("board.back"), "quiet", actions::leave);
    measure.setDisable(true);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(wording.text("board.heading"));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    FlowPane buttons = new FlowPane(keep, again, print, measure);
    buttons.setHgap(14);
    buttons.setVgap(14);
    for (Node button : buttons.getChildren()) {
      ((Button) button).setMinWidth(Region.USE_PREF_SIZE);
    }
    back.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HBox head = new HBox(heading, Pieces.gap(), back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setSpacing(14);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(head, what, instruction, progress, counts, told, space, buttons);
    showButtons();
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setSpacing(unit * 2.2);
    heading.setStyle(Fonts.css(Looks.text(Math.max(15, unit * 2.8))));
    instruction.setStyle(Fonts.css(unit * 4.6) + "-fx-min-height: " + unit * 17 + "px;");
    progress.setPrefHeight(unit * 1.6);
  }

  void show(BoardAdvice advice) {
    if (measured) {
      return;
    }
    say(instruction, wording.text(advice.key()));
    progress.setProgress(advice.progress());
    int wanted = Math.max(BoardGuide.MIN_VIEWS, advice.views());
    counts.setText(
        wording.text("board.views", advice.views(), wanted)
            + "   "
            + wording.text("board.covered", advice.coverage().covered(), all()));
    measure.setDisable(advice.views() < BoardGuide.MIN_VIEWS);
  }

  /** How many places of the picture there are. */
  static int all() {
    return BoardCoverage.COLUMNS * BoardCoverage.ROWS;
  }

  void showRefused(String reason) {
    say(told, wording.text("board.refused." + reason));
  }

  void tell(String line) {
    say(told, line);
  }

  void showMeasured(LensReport report) {
    measured = true;
    Lens lens = report.calibration().lens();
    String error = String.format(wording.language(), "%.1f", report.calibration().rmsPx());
    say(instruction, wording.text(report.good() ? "board.good" : "board.usable", error));
    progress.setProgress(1);
    say(
        counts,
        wording.text(
            "board.result",
            Math.round(lens.fieldOfViewDeg()),
            Math.round(Lens.ASSUMED_FIELD_DEG),
            report.calibration().views()));
    say(told, wording.text("board.not-kept"));
    showButtons();
    keep.requestFocus();
  }

  void showKept() {
    say(told, wording.text("board.kept"));
    keep.setDisable(true);
    back.requestFocus();
  }

  void focusMain() {
    back.requestFocus();
  }

  private static void say(Label label, String words) {
    label.setText(words);
    label.setAccessibleText(words);
  }

  private void showButtons() {
    show(keep, measured);
    show(again, measured);
    show(print, !measured);
    show(measure, !measured);
    show(what, !measured);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
