package plumbline.ui.start;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;

/**
 * The lowest row of the first screen: what the camera sees and, beside it, what is to be said of it
 * and what can be done besides the practice.
 */
final class CameraRow extends HBox {
  private final Wording wording;
  private final CameraCorner corner;
  private final Label status = Pieces.paragraph("", "status");
  private final Label safety = Pieces.paragraph("", "start-safety");
  private final Label note = Pieces.paragraph("", "start-note");
  private final Button camera;
  private final Button demo;
  private final VBox beside;

  CameraRow(Wording wording, StartActions actions) {
    this.wording = wording;
    corner = new CameraCorner(wording);
    camera = Buttons.of(wording.text("start.camera"), "quiet", actions::tryCamera);
    demo = Buttons.of(wording.text("start.demo"), "quiet", actions::watchDemo);
    beside = new VBox(status, doors(actions), safety, note);
    beside.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(beside, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(corner, beside);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    safety.setText(wording.text("safety.rule") + " " + wording.text("safety.aid"));
  }

  private FlowPane doors(StartActions actions) {
    FlowPane doors =
        new FlowPane(
            camera,
            Buttons.aloud(wording, "start.choose-camera", "quiet", actions::chooseCamera),
            Buttons.aloud(wording, "start.measure", "quiet", actions::measureRange),
            demo,
            Buttons.of(wording.text("start.open"), "quiet", actions::openVideo));
    doors.getStyleClass().add("others");
    return doors;
  }

  /** The door to the demo, which stands out where nothing can be practised. */
  Button demo() {
    return demo;
  }

  /** The size in screen pixels that the camera's pictures should have here. */
  Supplier<ViewPort> viewPort() {
    return corner.viewPort();
  }

  /** Draws what the camera sees, and says what to change; the picture goes back to its owner. */
  void show(LiveView view, Consumer<Picture> owner) {
    corner.show(view, owner);
    String help =
        view.setup()
            .filter(advice -> advice.step().isProblem() && view.analysis().smoothed().isPresent())
            .map(advice -> wording.text(wording.fitting(advice.key(), view.analysis())))
            .orElseGet(() -> wording.text("start.camera-on"));
    if (!help.equals(status.getText())) {
      say(help);
    }
  }

  /** The camera is on. */
  void showWatching() {
    say(wording.text("start.camera-on"));
    corner.say("start.not-see-you");
    camera.setDisable(false);
  }

  /** The camera sends nothing. */
  void showNoPictures() {
    say(wording.text("fix.no-pictures"));
    corner.clear("reason.no-pictures");
  }

  /** The camera is being looked for. */
  void showLooking() {
    say(wording.text("start.looking"));
    corner.clear("start.looking");
    camera.setDisable(true);
  }

  /** The camera is off; {@code words} say what can be done. */
  void showReady(String words) {
    say(words);
    status.setTooltip(null);
    forget();
    camera.setDisable(false);
  }

  /** Lets the camera's pictures go. */
  void forget() {
    corner.clear("start.camera-off");
  }

  void say(String words) {
    status.setText(words);
    status.setAccessibleText(words);
  }

  /** Why it says what it says, in one line for those who want to know. */
  void explain(String why) {
    status.setTooltip(new Tooltip(why));
    status.setAccessibleHelp(why);
  }

  /** Says something below the rest, for as long as this row lives. */
  void note(String words) {
    note.setText(words);
  }

  /**
   * Sets what depends on the size of the window.
   *
   * @param widthPx of the whole screen
   * @param unit a hundredth of its height, pixels
   */
  void arrange(double widthPx, double unit) {
    setSpacing(unit * 3);
    beside.setSpacing(unit * 1.3);
    corner.arrange(Math.min(widthPx * 0.4, unit * 32 * Math.sqrt(Looks.textScale())));
  }
}
