package plumbline.ui.app;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.coaching.Wording;
import plumbline.session.DemoClip;
import plumbline.session.FirstStart;
import plumbline.session.ModelChoice;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.session.SettingsWatch;
import plumbline.settings.SettingsLocation;
import plumbline.voice.SoundMemory;
import plumbline.voice.Voice;

/** Opens the window and stays until it is closed. */
public final class PlumblineApp {
  private static final Logger LOG = LoggerFactory.getLogger(PlumblineApp.class);
  private static final long PATIENCE_S = 3;

  private PlumblineApp() {}

  /**
   * Shows the window; returns when it has been closed and all it ran has ended.
   *
   * @throws NoWindowException where none can open
   */
  public static void run(
      EarlyWindow window,
      PreferencesFile kept,
      ModelChoice models,
      FirstStart first,
      SettingsWatch settings)
      throws NoWindowException {
    CountDownLatch windowShut = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    SoundMemory sound = new SoundMemory(SettingsLocation.userData().resolve("sound.properties"));
    try (settings;
        Voice voice = Voice.ofSystem(language(kept), sound)) {
      settings.start();
      Stage stage = window.await();
      Platform.runLater(
          () -> {
            if (window.isClosed()) {
              windowShut.countDown();
              closed.countDown();
            } else {
              begin(window, open(stage, kept, voice, models, first, windowShut, closed), stage);
            }
          });
      await(windowShut, Long.MAX_VALUE);
    }
    // A driver may hold its thread for long; then the program ends without waiting for it.
    await(closed, PATIENCE_S);
    Platform.exit();
  }

  private static void begin(EarlyWindow window, Navigation navigation, Stage stage) {
    Drawn.then(
        stage.getScene(),
        () -> {
          SinceStart.reached("the first screen");
          window.tellShown();
          navigation.beginning().drawn();
        });
  }

  private static Locale language(PreferencesFile kept) {
    return new Wording(kept.load().locale(Locale.getDefault())).language();
  }

  private static void await(CountDownLatch latch, long seconds) {
    try {
      LOG.debug("in time: {}", latch.await(seconds, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Navigation open(
      Stage stage,
      PreferencesFile kept,
      Voice voice,
      ModelChoice models,
      FirstStart first,
      CountDownLatch windowShut,
      CountDownLatch closed) {
    Scene scene = stage.getScene();
    Navigation navigation =
        new Navigation(
            stage,
            scene,
            voice,
            models,
            first,
            kept,
            RestingMoves.standard(),
            DemoClip::unpacked,
            System::nanoTime);
    new WindowKeys(navigation, stage).hear(scene);
    stage.setOnHidden(
        event -> {
          windowShut.countDown();
          navigation.running().stop(closed::countDown);
        });
    navigation.beginning().begin();
    stage.show();
    leaveAfterTraining(stage, navigation);
    return navigation;
  }

  /**
   * What makes the installed program start faster runs it once, half of the time with a video and
   * half with the first screen: see src/main/dist/finish.sh.
   */
  private static void leaveAfterTraining(Stage stage, Navigation navigation) {
    Integer seconds = Integer.getInteger("plumbline.leave.after");
    if (seconds != null) {
      after(seconds / 2.0, navigation::leave);
      after(seconds, stage::hide);
    }
  }

  private static void after(double seconds, Runnable action) {
    PauseTransition wait = new PauseTransition(Duration.seconds(seconds));
    wait.setOnFinished(event -> action.run());
    wait.play();
  }
}
