package plumbline.ui.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewState;
import plumbline.ui.common.Pieces;

/** All movements in the order of time; the chosen one unfolds and stays in sight. */
final class VerdictList extends ListView<RepVerdict> {
  private final ReviewModel model;
  private final ReviewWords words;
  private final Label empty = Pieces.paragraph("", "loss-note");

  VerdictList(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("verdicts");
    setAccessibleText(words.text("list"));
    // Shift and the arrow keys go through the movements wherever the focus is, and bring it here.
    setFocusTraversable(false);
    setPlaceholder(empty);
    setCellFactory(list -> new Cell());
    model.stateProperty().addListener((property, before, now) -> show(now));
    model.selectedProperty().addListener((property, before, now) -> bringIntoView(now));
    show(model.state());
  }

  /** While frames come in, movements are added at the end; rows that are there stay. */
  private void show(ReviewState state) {
    boolean over = !state.step().isRunning() && state.step() != ReviewState.Step.FAILED;
    empty.setText(over ? words.text("no-verdicts") : "");
    int known = getItems().size();
    boolean more =
        state.verdicts().size() >= known && state.verdicts().subList(0, known).equals(getItems());
    if (more) {
      getItems().addAll(state.verdicts().subList(known, state.verdicts().size()));
    } else {
      getItems().setAll(state.verdicts());
    }
  }

  private void bringIntoView(Optional<RepVerdict> chosen) {
    int at = chosen.map(getItems()::indexOf).orElse(-1);
    if (at >= 0) {
      // With one movement before it, so that one sees where one is.
      scrollTo(Math.max(0, at - 1));
    }
  }

  /** Gives the chosen row the focus, so that whoever chose it by a key sees it and hears it. */
  void focusChosen() {
    applyCss();
    layout(); // only then there is a row for what was scrolled to
    lookupAll(".verdict.chosen").stream()
        .map(VerdictRow.class::cast)
        .forEach(row -> row.focus(model.selectedLossProperty().get()));
  }

  /** Shows one movement at a time; there are only as many cells as fit the screen. */
  private final class Cell extends ListCell<RepVerdict> {
    private @Nullable VerdictRow row;

    Cell() {
      setPrefWidth(0);
      model.selectedProperty().addListener((property, before, now) -> mark());
      model.selectedLossProperty().addListener((property, before, now) -> mark());
    }

    @Override
    protected void updateItem(@Nullable RepVerdict verdict, boolean isEmpty) {
      super.updateItem(verdict, isEmpty);
      row = verdict == null || isEmpty ? null : new VerdictRow(model, words, verdict);
      setGraphic(row);
      mark();
    }

    private void mark() {
      VerdictRow shown = row;
      if (shown != null) {
        Optional<RepVerdict> chosen = model.selectedProperty().get();
        Optional<Loss> loss = model.selectedLossProperty().get();
        shown.setChosen(chosen.filter(shown.verdict()::equals).isPresent(), loss);
      }
    }
  }
}
