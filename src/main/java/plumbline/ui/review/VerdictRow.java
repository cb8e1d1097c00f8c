package plumbline.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Pieces;
import plumbline.ui.overlay.Mark;

/** One movement in the list: one line, unfolded to one line a loss when it is chosen. */
final class VerdictRow extends VBox {
  private static final double MARK = 17;

  private final ReviewModel model;
  private final ReviewWords words;
  private final RepVerdict verdict;
  private final ActionRow head;
  private final VBox losses = new VBox();
  private final Map<Loss, ActionRow> lines = new LinkedHashMap<>();

  VerdictRow(ReviewModel model, ReviewWords words, RepVerdict verdict) {
    this.model = model;
    this.words = words;
    this.verdict = verdict;
    getStyleClass().add("verdict");
    losses.getStyleClass().add("losses");
    head = new ActionRow("row", words.aloud(verdict), () -> model.select(verdict));
    head.setAlignment(Pos.CENTER_LEFT);
    fillHead();
    head.setFocusTraversable(false);
    getChildren().add(head);
  }

  RepVerdict verdict() {
    return verdict;
  }

  /** Unfolds the row, and points out one of its losses, or folds it. */
  void setChosen(boolean chosen, Optional<Loss> pointedOut) {
    unfold(chosen);
    lines.forEach((loss, line) -> mark(line, pointedOut.filter(loss::equals).isPresent()));
  }

  /** Gives the focus to what is pointed out, or to the movement itself: it is read aloud then. */
  void focus(Optional<Loss> pointedOut) {
    pointedOut.map(lines::get).orElse(head).requestFocus();
  }

  private void unfold(boolean chosen) {
    getStyleClass().remove("chosen");
    getChildren().remove(losses);
    head.setFocusTraversable(chosen);
    if (chosen) {
      getStyleClass().add("chosen");
      if (losses.getChildren().isEmpty()) {
        fillLosses();
      }
      if (!losses.getChildren().isEmpty()) {
        getChildren().add(losses);
      }
    }
  }

  private void fillHead() {
    StackPane mark = new StackPane(Mark.of(verdict).draw(MARK));
    mark.setMinSize(MARK, MARK);
    head.getChildren().add(mark);
    if (verdict instanceof RepVerdict.Rep rep) {
      head.getChildren()
          .addAll(
              Pieces.label(Integer.toString(rep.number()), "row-number"),
              Pieces.label(words.side(rep.side()), "row-side"),
              Pieces.label(words.range(rep.peak()), "row-range"),
              Pieces.gap(),
              Pieces.label(ReviewWords.score(rep), "row-score"));
    } else {
      head.getChildren()
          .addAll(
              Pieces.label(words.title(verdict), "row-other"),
              Pieces.gap(),
              Pieces.label(words.time(verdict.startNanos()), "row-time"));
    }
  }

  private void fillLosses() {
    if (verdict instanceof RepVerdict.Rep rep) {
      rep.losses().forEach(loss -> losses.getChildren().add(lossLine(rep, loss)));
      words
          .notSeen(rep)
          .forEach(text -> losses.getChildren().add(Pieces.paragraph(text, "loss-note")));
      if (rep.score().isEmpty()) {
        losses
            .getChildren()
            .add(Pieces.paragraph(words.wording().text("live.no-score"), "loss-note"));
      } else if (rep.losses().isEmpty()) {
        losses.getChildren().add(Pieces.paragraph(words.text("nothing-lost"), "loss-note"));
      }
    } else {
      losses.getChildren().add(Pieces.paragraph(words.why(verdict), "loss-note"));
    }
  }

  private Node lossLine(RepVerdict.Rep rep, Loss loss) {
    Label points =
        Pieces.label(words.text("points", ReviewWords.whole(loss.points())), "loss-points");
    Label what = Pieces.paragraph(words.finding(loss), "loss-what");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    ActionRow line =
        new ActionRow(
            "loss",
            words.sentence(loss),
            () -> model.select(rep, loss),
            points,
            what,
            Pieces.label(words.time(loss.atNanos()), "loss-time"));
    lines.put(loss, line);
    return line;
  }

  private static void mark(Node line, boolean chosen) {
    line.pseudoClassStateChanged(Styles.CHOSEN, chosen);
  }
}
