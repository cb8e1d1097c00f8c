package plumbline.camera;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import plumbline.coaching.Wording;
import plumbline.session.LiveSession;
import plumbline.session.LiveSetup;
import plumbline.session.LiveView;
import plumbline.ui.Nobody;
import plumbline.ui.app.EarlyWindow;
import plumbline.ui.live.LiveActions;
import plumbline.ui.live.LiveScreen;

/**
 * A live session on its screen, from camera 0, recorded with its video, for some seconds: prints
 * what the process holds every few seconds ({@link SoakSample}). The window is drawn into memory.
 */
final class SoakProgram {
  private static final long A_SECOND_MS = 1000;

  private final SoakWatch watch = new SoakWatch();
  private final LiveScreen screen;
  private final LiveSession session;

  private SoakProgram(LiveSetup setup) {
    screen =
        new LiveScreen(new Wording(Locale.ENGLISH), Nobody.at(LiveActions.class), setup::values);
    session = new LiveSession(setup.ofCamera(setup.personalUse()), screen.viewPort(), event -> {});
    Scene scene = new Scene(screen, 1280, 720);
    EarlyWindow.applyLooks(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /** Arguments: folder of recordings, model, seconds, seconds between two samples. */
  public static void main(String[] args) throws Exception {
    LiveSetup setup = LiveProgram.setup(Path.of(args[0]), args[1], "leg-raise");
    CompletableFuture<SoakProgram> begun = new CompletableFuture<>();
    Platform.startup(() -> begun.complete(begun(setup)));
    SoakProgram soak = begun.get(60, TimeUnit.SECONDS);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[2]));
    while (System.nanoTime() < end) {
      Thread.sleep(Long.parseLong(args[3]) * A_SECOND_MS);
      System.out.println(soak.watch.sample().line());
    }
    soak.session.stop().get(30, TimeUnit.SECONDS);
    System.out.println("stopped");
    System.exit(0);
  }

  private static SoakProgram begun(LiveSetup setup) {
    SoakProgram soak = new SoakProgram(setup);
    soak.session.record(true, true);
    soak.session.start();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        soak.session.views().poll().ifPresent(soak::show);
      }
    }.start();
    return soak;
  }

  private void show(LiveView view) {
    watch.shown(view);
    screen.show(view, session.buffers()::giveBack);
  }
}
