package plumbline.camera;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import plumbline.coaching.Wording;
import plumbline.session.LiveParts;
import plumbline.session.LiveSession;
import plumbline.session.LiveSetup;
import plumbline.session.LiveView;
import plumbline.ui.Nobody;
import plumbline.ui.app.EarlyWindow;
import plumbline.ui.live.LiveActions;
import plumbline.ui.live.LiveScreen;

/** A live session on its screen, in a window of its own; made on the JavaFX thread. */
final class LiveWindow {
  private final LiveScreen screen;
  private final LiveSession session;

  LiveWindow(LiveSetup setup, LiveParts parts) {
    screen =
        new LiveScreen(
            new Wording(Locale.ENGLISH),
            Nobody.at(LiveActions.class),
            setup::values,
            System::nanoTime);
    session = new LiveSession(parts, screen.viewPort(), event -> {});
    Scene scene = new Scene(screen, 1280, 720);
    EarlyWindow.applyLooks(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  LiveScreen screen() {
    return screen;
  }

  /**
   * Draws the newest view once a pulse.
   *
   * @param record with its video
   * @param onShown is told of each view before it is drawn in this pulse
   */
  void start(boolean record, Consumer<LiveView> onShown) {
    if (record) {
      session.record(true, true);
    }
    session.start();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        session.views().poll().ifPresent(view -> show(view, onShown));
      }
    }.start();
  }

  private void show(LiveView view, Consumer<LiveView> onShown) {
    onShown.accept(view);
    screen.show(view, session.buffers()::giveBack);
  }

  void stop() throws Exception {
    session.stop().get(30, TimeUnit.SECONDS);
  }
}
