package plumbline.ui.app;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.coaching.Wording;
import plumbline.session.DemoClip;
import plumbline.session.FirstStart;
import plumbline.session.ModelChoice;
import plumbline.session.PreferencesFile;
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
            Navigation navigation = open(stage, kept, voice, models, first, windowShut, closed);
            whenDrawn(
                stage,
                () -> {
                  window.tellShown();
                  navigation.beginning().drawn();
                });
          });
      await(windowShut, Long.MAX_VALUE);
    }
    // A driver may hold its thread for long; then the program ends without waiting for it.
    await(closed, PATIENCE_S);
    Platform.exit();
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
        new Navigation(stage, scene, voice, models, first, kept, DemoClip::unpacked);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, navigation, stage));
    stage.setOnHidden(
        event -> {
          windowShut.countDown();
          navigation.running().stop(closed::countDown);
        });
    navigation.beginning().begin();
    stage.show();
    leaveAfterTraining(stage);
    return navigation;
  }

  /** After the screen was laid out for the first time, which is when it is drawn. */
  private static void whenDrawn(Stage stage, Runnable action) {
    Scene scene = stage.getScene();
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            SinceStart.reached("the window");
            action.run();
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }

  /** What makes the installed program start faster runs it once: see src/main/dist/train.sh. */
  private static void leaveAfterTraining(Stage stage) {
    Integer seconds = Integer.getInteger("plumbline.leave.after");
    if (seconds != null) {
      PauseTransition wait = new PauseTransition(Duration.seconds(seconds));
      wait.setOnFinished(event -> stage.hide());
      wait.play();
    }
  }

  private static void onKey(KeyEvent event, Navigation navigation, Stage stage) {
    if (event.getTarget() instanceof TextInputControl) {
      return; // letters are text there
    }
    if (Keys.fillsScreen(event)) {
      stage.setFullScreen(!stage.isFullScreen());
    } else if (navigation.running().isOnScreen() && Keys.stops(event)) {
      event.consume();
      navigation.controls().painStop();
    } else if (navigation.running().isOnScreen() && Keys.mirrors(event)) {
      navigation.controls().toggleMirror();
    } else if (navigation.running().isOnScreen() && Keys.mutes(event)) {
      navigation.controls().toggleMute();
    } else if (navigation.running().isOnScreen() && Keys.volumeSteps(event) != 0) {
      navigation.controls().changeVolume(Keys.volumeSteps(event));
    } else if (Keys.showsSettings(event)) {
      navigation.showSettingsByKey();
    } else if (Keys.showsLibrary(event)) {
      navigation.onStart(navigation::showLibrary);
    } else if (Keys.showsKeys(event)) {
      navigation.onStart(navigation::showKeys);
    } else if (Keys.asksFirst(event)) {
      navigation.onStart(navigation::askFirst);
    } else if (Keys.showsPreferences(event)) {
      navigation.onStart(navigation::showPreferences);
    } else if (Keys.choosesCamera(event)) {
      navigation.onStart(navigation::chooseCamera);
    } else if (navigation.running().isOnScreen() && Keys.records(event)) {
      navigation.controls().toggleRecording(event.isShiftDown());
    } else if (navigation.running().isOnScreen() && Keys.goesOn(event)) {
      navigation.controls().goOn();
    } else if (navigation.running().isOnScreen() && Keys.repeatsStep(event)) {
      navigation.controls().repeatStep();
    } else if (navigation.running().isOnScreen() && Keys.makesEasier(event)) {
      navigation.controls().makeEasier();
    } else if (Keys.isPresentersForward(event)) {
      navigation.onStart(navigation::startPlan);
    } else if (Keys.measures(event)) {
      navigation.measureByKey();
    } else if (Keys.startsPlan(event)) {
      navigation.whenInformed(navigation::startPlan);
    } else if (Keys.opensVideo(event)) {
      navigation.whenInformed(navigation::openVideo);
    } else {
      Keys.digit(event).ifPresent(navigation::chooseByKey);
    }
  }
}
