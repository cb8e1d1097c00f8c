package plumbline.ui.start;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import plumbline.coaching.Wording;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.ViewPorts;
import plumbline.ui.overlay.PictureView;

/** What the camera sees, small, and whether somebody is recognised in it. */
final class CameraCorner extends Region {
  private final Wording wording;
  private final PictureView picture = new PictureView();
  private final Rectangle rounded = new Rectangle();
  private final Label words = new Label();
  private final AtomicReference<ViewPort> port =
      new AtomicReference<>(new ViewPort(320, 180, true, true));

  CameraCorner(Wording wording) {
    this.wording = wording;
    getStyleClass().add("camera-corner");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    words.getStyleClass().add("camera-words");
    words.setWrapText(true);
    setClip(rounded);
    getChildren().addAll(picture, words);
    say("start.camera-off");
  }

  /** The size in screen pixels that pictures should have; read by the session's threads. */
  Supplier<ViewPort> viewPort() {
    return port::get;
  }

  /** Draws one moment; its picture goes back to {@code owner} when it is no longer shown. */
  void show(LiveView view, Consumer<Picture> owner) {
    picture.show(view.picture(), Sizes.outputScale(this), owner);
    boolean seen = view.analysis().smoothed().isPresent();
    say(seen ? "start.see-you" : "start.not-see-you");
    words.getStyleClass().remove("seen");
    if (seen) {
      words.getStyleClass().add("seen");
    }
  }

  /** Nothing is seen, for this reason. */
  void say(String key) {
    String text = wording.text(key);
    if (!text.equals(words.getText())) {
      words.setText(text);
      setAccessibleText(wording.text("start.camera-aloud") + ": " + text);
    }
  }

  /** Lets the last pictures go. */
  void clear(String key) {
    picture.clear();
    words.getStyleClass().remove("seen");
    say(key);
  }

  /** So wide; the words stand below the picture, where they hide nobody who lies. */
  void arrange(double wide) {
    double tall = Math.ceil(wide * Sizes.SHAPE + words.prefHeight(wide));
    setMinSize(wide, tall);
    setPrefSize(wide, tall);
    setMaxSize(wide, tall);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    rounded.setWidth(width);
    rounded.setHeight(height);
    rounded.setArcWidth(24);
    rounded.setArcHeight(24);
    double pictureTall = width * Sizes.SHAPE;
    ViewPorts.small(this, width, pictureTall, true).ifPresent(port::set);
    words.resizeRelocate(0, pictureTall, width, height - pictureTall);
  }
}
