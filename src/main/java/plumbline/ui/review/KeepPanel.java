package plumbline.ui.review;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.recording.SessionException;
import plumbline.session.BackgroundWork;
import plumbline.session.ReviewState;
import plumbline.session.Trouble;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/**
 * Below the list of a video that is no session yet: what a session would allow, and the button that
 * makes one of it.
 */
final class KeepPanel extends VBox {
  private final Wording wording;
  private final Button keep;
  private final CheckBox withVideo;
  private final Label told;

  /** Writes the session, with a copy of its video or without. */
  @FunctionalInterface
  interface Save {
    Path with(boolean video) throws SessionException;
  }

  /**
   * @param save writes the session
   * @param kept is told its file
   */
  KeepPanel(
      ReviewModel model, Wording wording, BackgroundWork work, Save save, Consumer<Path> kept) {
    this.wording = wording;
    told = Pieces.paragraph(wording.text("review.keep-why"), "loss-note");
    withVideo = new CheckBox(wording.text("review.keep-video"));
    keep =
        Buttons.of(
            wording.text("review.keep"),
            "tool",
            () -> {
              begin();
              boolean copied = withVideo.isSelected();
              work.ask(() -> save.with(copied), kept, this::fail);
            });
    getStyleClass().addAll("section", "keep");
    getChildren()
        .setAll(
            Pieces.label(wording.text("verdict.heading"), "column-heading"), told, withVideo, keep);
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
    withVideo.setDisable(true);
    told.setText(wording.text("review.keeping"));
  }

  private void fail(Trouble why) {
    keep.setDisable(false);
    withVideo.setDisable(false);
    told.setText(TroubleWords.notSaved(wording, why));
  }
}
