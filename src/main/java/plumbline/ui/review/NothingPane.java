package plumbline.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.session.ReviewState;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/** In the place of everything when there is no frame to look at: why, and what may help. */
final class NothingPane extends VBox {
  private final ReviewWords words;
  private final Rescue rescue;
  private final Label told = Pieces.paragraph("", "nothing-why");
  private final Button save;

  NothingPane(ReviewWords words, ReviewState state, Rescue rescue, Runnable leave) {
    this.words = words;
    this.rescue = rescue;
    boolean failed = state.step() == ReviewState.Step.FAILED;
    save = Buttons.of(words.wording().text("library.salvage"), "tool", this::save);
    save.getStyleClass().add("main-tool");
    HBox buttons = new HBox(Buttons.of(words.text("back"), "tool", leave));
    if (failed && rescue.isPossible()) {
      buttons.getChildren().add(0, save);
    }
    buttons.getStyleClass().add("nothing-buttons");
    buttons.setAlignment(Pos.CENTER);
    told.setText(words.message(state).orElse(words.text("no-frames")));
    getStyleClass().add("nothing");
    setAlignment(Pos.CENTER);
    getChildren()
        .setAll(
            Pieces.label(words.text(failed ? "failed" : "nothing"), "nothing-heading"),
            told,
            Pieces.paragraph(
                failed && rescue.isPossible() ? words.wording().text("library.salvage-what") : "",
                "loss-note"),
            buttons);
  }

  private void save() {
    save.setDisable(true);
    told.setText(words.text("rescuing"));
    rescue.save(
        why -> {
          told.setText(TroubleWords.of(words.wording(), why));
          save.setDisable(false);
        });
  }
}
