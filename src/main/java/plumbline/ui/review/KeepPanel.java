package plumbline.ui.review;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.session.BackgroundWork;
import plumbline.session.ReviewState;
import plumbline.ui.common.Buttons;

/**
 * Below the list of a video that is no session yet: what a session would allow, and the button that
 * makes one of it.
 */
final class KeepPanel extends VBox {
  private final Wording wording;
  private final Button keep;
  private final Label told;

  /**
   * @param save writes the session
   * @param kept is told its file
   */
  KeepPanel(
      ReviewModel model,
      Wording wording,
      BackgroundWork work,
      Callable<Path> save,
      Consumer<Path> kept) {
    this.wording = wording;
    told = Styles.paragraph(wording.text("review.keep-why"), "loss-note");
    keep =
        Buttons.of(
            wording.text("review.keep"),
            "tool",
            () -> {
              begin();
              work.ask(save, kept, this::fail);
            });
    getStyleClass().addAll("section", "keep");
    getChildren()
        .setAll(Styles.label(wording.text("verdict.heading"), "column-heading"), told, keep);
    model.stateProperty().addListener((property, before, now) -> follow(now));
    follow(model.state());
  }

  /** Only what has been looked at to its end is kept. */
  private void follow(ReviewState state) {
    boolean done = state.step() == ReviewState.Step.DONE && state.frames() > 0;
    setVisible(done);
    setManaged(done);
  }

  private void begin() {
    keep.setDisable(true);
    told.setText(wording.text("review.keeping"));
  }

  private void fail(String why) {
    keep.setDisable(false);
    told.setText(why);
  }
}
