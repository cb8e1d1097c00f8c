package plumbline.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.recording.SessionNames;
import plumbline.ui.common.Looks;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.start.ErrorScreen;

/** The one window: which screen is in it, and the questions for files that it asks. */
final class AppWindow {
  private static final List<String> VIDEOS =
      List.of(
          "*.mp4",
          "*.m4v",
          "*.mov",
          "*.webm",
          "*.mkv",
          "*.avi",
          "*.gif",
          "*" + SessionNames.ENDING);

  private final Stage stage;
  private final Scene scene;
  private @Nullable Parent below;

  AppWindow(Stage stage, Scene scene) {
    this.stage = stage;
    this.scene = scene;
  }

  /** Puts a screen in; a review that goes out lets its pictures go. */
  void show(Parent screen) {
    shown(ReviewScreen.class).ifPresent(ReviewScreen::release);
    if (below instanceof ReviewScreen review) {
      review.release();
    }
    put(screen);
  }

  private void put(Parent screen) {
    below = null;
    Looks.dress(screen);
    scene.setRoot(screen);
  }

  /**
   * Lays a screen over what is in it, which stays as it is.
   *
   * @return takes it away again, unless something else has been put in meanwhile
   */
  Runnable layOver(Parent over) {
    Parent under = scene.getRoot();
    Optional<Node> focused = Optional.ofNullable(scene.getFocusOwner());
    put(over);
    below = under;
    return () -> {
      if (isShowing(over)) {
        put(under);
        focused.ifPresent(Node::requestFocus);
      }
    };
  }

  /** Puts what went wrong in, to be answered by Enter. */
  void show(ErrorScreen error) {
    show((Parent) error);
    error.focusMain();
  }

  boolean isShowing(Parent screen) {
    return scene.getRoot().equals(screen);
  }

  /** The screen that is in it, if it is of this kind. */
  <T extends Parent> Optional<T> shown(Class<T> kind) {
    return Optional.of(scene.getRoot()).filter(kind::isInstance).map(kind::cast);
  }

  /** What is in it looks otherwise from now on. */
  void dressAnew() {
    Looks.dress(scene.getRoot());
  }

  /** A video or a session to be opened; empty when the person does not want one. */
  Optional<Path> chooseVideo(Wording wording) {
    FileChooser chooser = chooser(wording.text("start.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(wording.text("open.videos"), VIDEOS),
            new ExtensionFilter(wording.text("open.all"), "*.*"));
    return path(chooser.showOpenDialog(stage));
  }

  /** A session to compare with. */
  Optional<Path> chooseSession(Wording wording) {
    FileChooser chooser = chooser(wording.text("review.compare-other"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(wording.text("open.sessions"), "*" + SessionNames.ENDING));
    return path(chooser.showOpenDialog(stage));
  }

  /** Where a file goes. */
  Optional<Path> chooseTarget(Wording wording, String name, String ending) {
    FileChooser chooser = chooser(wording.text("export.where"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new ExtensionFilter(ending, "*" + ending));
    return path(chooser.showSaveDialog(stage));
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    return chooser;
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
