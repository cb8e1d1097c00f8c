package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewState;

/** All movements in the order of time; the chosen one unfolds and stays in sight. */
final class VerdictList extends ScrollPane {
  private final ReviewModel model;
  private final ReviewWords words;
  private final VBox rows = new VBox();
  private List<VerdictRow> shown = List.of();

  VerdictList(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("verdicts");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(words.text("list"));
    setContent(rows);
    model.stateProperty().addListener((property, before, now) -> show(now.verdicts()));
    model.selectedProperty().addListener((property, before, now) -> choose(now));
    show(model.verdicts());
  }

  /** While frames come in, movements are added at the end; rows that are there stay. */
  private void show(List<RepVerdict> verdicts) {
    int same = 0;
    while (same < Math.min(shown.size(), verdicts.size())
        && shown.get(same).verdict().equals(verdicts.get(same))) {
      same++;
    }
    if (same == verdicts.size() && same == shown.size()) {
      showEmpty();
      return;
    }
    List<VerdictRow> next = new ArrayList<>(shown.subList(0, same));
    for (RepVerdict verdict : verdicts.subList(same, verdicts.size())) {
      next.add(new VerdictRow(model, words, verdict));
    }
    shown = List.copyOf(next);
    rows.getChildren().setAll(shown);
    showEmpty();
    choose(model.selectedProperty().get());
  }

  private void showEmpty() {
    if (shown.isEmpty()) {
      ReviewState.Step step = model.state().step();
      boolean over = !step.isRunning() && step != ReviewState.Step.FAILED;
      rows.getChildren()
          .setAll(Styles.paragraph(over ? words.text("no-verdicts") : "", "loss-note"));
    }
  }

  private void choose(Optional<RepVerdict> chosen) {
    for (VerdictRow row : shown) {
      boolean is = chosen.filter(row.verdict()::equals).isPresent();
      row.setChosen(is);
      if (is) {
        Platform.runLater(() -> bringIntoView(row));
      }
    }
  }

  private void bringIntoView(VerdictRow row) {
    double height = getViewportBounds().getHeight();
    double all = rows.getHeight();
    if (all <= height) {
      return;
    }
    Bounds at = row.getBoundsInParent();
    double top = getVvalue() * (all - height);
    if (at.getMinY() < top) {
      setVvalue(at.getMinY() / (all - height));
    } else if (at.getMaxY() > top + height) {
      setVvalue((at.getMaxY() - height) / (all - height));
    }
  }
}
