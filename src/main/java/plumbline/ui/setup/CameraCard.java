package plumbline.ui.setup;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.session.CameraLook;
import plumbline.session.Picture;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.overlay.PictureView;

/** One camera to choose: what it sees, what it is called, and how it stands with it. */
final class CameraCard extends VBox {
  private final Wording wording;
  private final String name;
  private final boolean inUse;
  private final PictureView picture = new PictureView();
  private final Rectangle cut = new Rectangle();
  private final Pane pane = new Pane(picture);
  private final Label state = Pieces.paragraph("", "soft");
  private final Button choose;

  /**
   * @param name of the camera
   * @param inUse whether it is the one that is used so far
   */
  CameraCard(Wording wording, String name, boolean inUse, Runnable choose) {
    this.wording = wording;
    this.name = name;
    this.inUse = inUse;
    Label title = Pieces.paragraph(name, "plan-heading");
    pane.getStyleClass().add("camera-corner");
    pane.setClip(cut);
    this.choose =
        Buttons.of(wording.text(inUse ? "camera.keep" : "camera.choose"), "quiet", choose);
    this.choose.setContentDisplay(ContentDisplay.TEXT_ONLY);
    this.choose.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().addAll("paper", "plan");
    getChildren().addAll(pane, title, state, this.choose);
    show(CameraLook.State.LOOKING, Optional.empty());
  }

  /** How it stands now. */
  void show(CameraLook.State now, Optional<ImageSize> size) {
    String words =
        now == CameraLook.State.SHOWN && size.isPresent()
            ? wording.text(
                "camera.size",
                String.valueOf(size.get().width()),
                String.valueOf(size.get().height()))
            : wording.text("camera." + now.name().toLowerCase(Locale.ROOT));
    String line = inUse ? wording.text("camera.in-use", words) : words;
    if (!line.equals(state.getText())) {
      state.setText(line);
      choose.setAccessibleText(wording.text("camera.choose-aloud", name, line));
    }
    picture.setVisible(now == CameraLook.State.SHOWN);
    choose.setDisable(now == CameraLook.State.BUSY && !inUse);
  }

  /** Draws what it sees; the picture goes back to {@code owner}. */
  void show(Picture seen, double outputScale, Consumer<Picture> owner) {
    picture.show(seen, outputScale, owner);
  }

  /** Lets the last pictures go. */
  void release() {
    picture.clear();
  }

  void focusMain() {
    choose.requestFocus();
  }

  /**
   * Layout of this width, the picture in the shape of a camera's; the margin is told here, as that
   * of a style sheet is not known before the first picture.
   */
  void arrange(double width, double height, double gap, double margin) {
    setSpacing(gap);
    setStyle("-fx-padding: " + gap + "px " + margin + "px;");
    pane.setMinSize(width, height);
    pane.setPrefSize(width, height);
    pane.setMaxSize(width, height);
    cut.setWidth(width);
    cut.setHeight(height);
    cut.setArcWidth(24);
    cut.setArcHeight(24);
    double whole = width + 2 * margin;
    setMinWidth(whole);
    setPrefWidth(whole);
    setMaxWidth(whole);
  }
}
