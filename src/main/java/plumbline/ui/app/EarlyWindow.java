package plumbline.ui.app;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import plumbline.session.Preferences;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Theme;

/**
 * The window, made on a thread of its own while the program still reads its arguments and settings:
 * that takes most of the time to the first screen. Until that is there it shows the program's sign.
 * Thread-safe.
 */
public final class EarlyWindow {
  private static final String NAME = "Plumbline";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double SCREEN_PART = 0.94;
  private static final int LONGEST_START_S = 5;

  private final CompletableFuture<Stage> made = new CompletableFuture<>();
  private final CompletableFuture<Stage> dressed = new CompletableFuture<>();
  private final CompletableFuture<Void> shown = new CompletableFuture<>();

  private boolean closed;

  EarlyWindow() {}

  /**
   * Begins to make it and returns at once; to be called once in the life of a program.
   *
   * @param looks are read on that thread
   */
  public static EarlyWindow begin(Supplier<Preferences> looks) {
    EarlyWindow window = new EarlyWindow();
    Thread thread = new Thread(() -> window.make(looks), "early window");
    thread.setDaemon(true);
    thread.start();
    return window;
  }

  /** Shows it with the program's sign, as soon as it is made; returns at once. */
  public void show() {
    var unused =
        made.thenAccept(
            stage -> {
              if (Platform.isFxApplicationThread()) {
                show(stage);
              } else {
                Platform.runLater(() -> show(stage));
              }
            });
  }

  /**
   * Some window managers at first answer with the smallest size there may be, and JavaFX believes
   * them: once it is open, the window asks again (decision 48).
   */
  private static void show(Stage stage) {
    stage.show();
    Platform.runLater(stage::sizeToScene);
    Drawn.then(stage.getScene(), () -> SinceStart.reached("the window"));
  }

  /**
   * Does something once the first screen is there, on the thread of the window; never, where no
   * window can open. Libraries of the system are loaded one at a time, so a large one waits.
   */
  public void whenShown(Runnable action) {
    var unused = shown.thenRun(action);
  }

  /** Whether somebody closed it before the first screen was there; on the thread of the window. */
  boolean isClosed() {
    return closed;
  }

  /** The first screen is there. */
  void tellShown() {
    shown.complete(null);
  }

  /**
   * The window in the program's looks; waits until it is made.
   *
   * @throws NoWindowException where none can open, as without a display
   */
  Stage await() throws NoWindowException {
    try {
      return dressed.join();
    } catch (CompletionException e) {
      throw new NoWindowException(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  /**
   * Waits until the window is made or cannot be, a few seconds at most: who ends the program before
   * makes the toolkit complain of it.
   */
  public void settle() {
    var unused =
        made.handle((stage, failure) -> true)
            .completeOnTimeout(false, LONGEST_START_S, TimeUnit.SECONDS)
            .join();
  }

  private void make(Supplier<Preferences> looks) {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(() -> begin(looks.get()));
    } catch (RuntimeException | LinkageError e) {
      made.completeExceptionally(e);
      dressed.completeExceptionally(e);
    }
  }

  /**
   * Makes it on the thread of the window. Style sheets take 0.1 s to be read: somebody who waits
   * sees the sign before.
   */
  void begin(Preferences looks) {
    Stage stage = stage(Theme.of(looks));
    stage.setOnHidden(event -> closed = true);
    made.complete(stage);
    if (stage.isShowing()) {
      Drawn.then(stage.getScene(), () -> Platform.runLater(() -> dress(stage, looks)));
    } else {
      dress(stage, looks);
    }
  }

  private void dress(Stage stage, Preferences looks) {
    Looks.set(looks);
    applyLooks(stage.getScene());
    Looks.dress(stage.getScene().getRoot());
    dressed.complete(stage);
  }

  private static Stage stage(Theme theme) {
    Image icon = icon();
    Stage stage = new Stage();
    stage.setScene(scene(icon, theme));
    stage.setTitle(NAME);
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    stage.setFullScreenExitHint("");
    stage.getIcons().add(icon);
    return stage;
  }

  private static Image icon() {
    return new Image(
        Objects.requireNonNull(EarlyWindow.class.getResourceAsStream("/plumbline/icon.png")));
  }

  /** The sign alone, on the ground of the screens; as large as asked or as the screen allows. */
  private static Scene scene(Image icon, Theme theme) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    double scale =
        Math.min(
            1,
            Math.min(
                room.getWidth() * SCREEN_PART / WIDTH, room.getHeight() * SCREEN_PART / HEIGHT));
    StackPane sign = new StackPane(new ImageView(icon));
    return new Scene(sign, WIDTH * scale, HEIGHT * scale, theme.ground());
  }

  /** Theme, typeface and style sheet. */
  public static void applyLooks(Scene scene) {
    Application.setUserAgentStylesheet(Looks.theme().styleSheet());
    Fonts.install();
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(EarlyWindow.class.getResource("/plumbline/css/plumbline.css"))
                .toExternalForm());
  }
}
