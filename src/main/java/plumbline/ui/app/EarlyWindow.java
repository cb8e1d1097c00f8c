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
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import plumbline.session.Preferences;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/**
 * The window, made on a thread of its own while the program still reads its arguments and settings:
 * that takes most of the time to the first screen. It is empty and not shown yet. Thread-safe.
 */
public final class EarlyWindow {
  private static final String NAME = "Plumbline";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final double SCREEN_PART = 0.94;
  private static final int LONGEST_START_S = 5;

  private final CompletableFuture<Stage> made = new CompletableFuture<>();
  private final CompletableFuture<Void> shown = new CompletableFuture<>();

  private EarlyWindow() {}

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

  /**
   * Does something once the first screen is there, on the thread of the window; never, where no
   * window can open. Libraries of the system are loaded one at a time, so a large one waits.
   */
  public void whenShown(Runnable action) {
    var unused = shown.thenRun(action);
  }

  /** The first screen is there. */
  void tellShown() {
    shown.complete(null);
  }

  /**
   * The window; waits until it is made.
   *
   * @throws NoWindowException where none can open, as without a display
   */
  Stage await() throws NoWindowException {
    try {
      return made.join();
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
      Platform.startup(() -> made.complete(stage(looks.get())));
    } catch (RuntimeException | LinkageError e) {
      made.completeExceptionally(e);
    }
  }

  private static Stage stage(Preferences looks) {
    Looks.set(looks);
    Stage stage = new Stage();
    stage.setScene(scene());
    stage.setTitle(NAME);
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    stage.setFullScreenExitHint("");
    stage.getIcons().add(icon());
    return stage;
  }

  private static Image icon() {
    return new Image(
        Objects.requireNonNull(EarlyWindow.class.getResourceAsStream("/plumbline/icon.png")));
  }

  /** An empty scene in the program's looks, as large as asked or as the screen allows. */
  private static Scene scene() {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    double scale =
        Math.min(
            1,
            Math.min(
                room.getWidth() * SCREEN_PART / WIDTH, room.getHeight() * SCREEN_PART / HEIGHT));
    Scene scene = new Scene(new Region(), WIDTH * scale, HEIGHT * scale);
    applyLooks(scene);
    return scene;
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
