package plumbline.ui.app;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Where the keys of {@link Keys} lead in the window, whatever has the focus. */
final class WindowKeys {
  private final Navigation navigation;
  private final LiveControls controls;
  private final Stage stage;

  WindowKeys(Navigation navigation, Stage stage) {
    this.navigation = navigation;
    this.stage = stage;
    controls = navigation.controls();
  }

  /** Hears the keys in this scene before anything in it does. */
  void hear(Scene scene) {
    HeldEnter held = new HeldEnter();
    scene.addEventFilter(KeyEvent.ANY, held::onKey);
    stage.focusedProperty().addListener((property, before, now) -> held.forget());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Letters that are typed into a text are text; the keys above them are not. */
  private void onKey(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl && !event.getCode().isFunctionKey()) {
      return;
    }
    if (Keys.showsKeys(event)) {
      event.consume();
      navigation.keys().toggle();
    } else if (navigation.keys().isOver()) {
      fillScreen(event);
    } else if (!navigation.running().isOnScreen() || !isOfSession(event)) {
      onKeyAnywhere(event);
    }
  }

  /** True when the key meant something to the session on the screen. */
  private boolean isOfSession(KeyEvent event) {
    if (Keys.stops(event)) {
      stop(event);
    } else if (Keys.mirrors(event)) {
      controls.toggleMirror();
    } else if (Keys.mutes(event)) {
      controls.toggleMute();
    } else if (Keys.volumeSteps(event) != 0) {
      controls.changeVolume(Keys.volumeSteps(event));
    } else if (Keys.records(event)) {
      controls.toggleRecording(event.isShiftDown());
    } else if (Keys.goesOn(event)) {
      controls.goOn();
    } else if (Keys.repeatsStep(event)) {
      controls.repeatStep();
    } else if (Keys.makesEasier(event)) {
      controls.makeEasier();
    } else {
      return false;
    }
    return true;
  }

  /**
   * Where all is over there is nothing to stop: Esc leads back, from the end of a plan when it is
   * pressed twice; Space presses what has the focus.
   */
  private void stop(KeyEvent event) {
    if (!navigation.running().isOver()) {
      event.consume();
      controls.painStop();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (navigation.running().live().filter(screen -> screen.mayLeave(event)).isPresent()) {
        controls.leave();
      }
    }
  }

  private void onKeyAnywhere(KeyEvent event) {
    if (Keys.fillsScreen(event)) {
      fillScreen(event);
    } else if (Keys.showsSettings(event)) {
      navigation.showSettingsByKey();
    } else if (Keys.showsLibrary(event)) {
      navigation.onStart(navigation::showLibrary);
    } else if (Keys.asksFirst(event)) {
      navigation.onStart(navigation::askFirst);
    } else if (Keys.showsPreferences(event)) {
      navigation.onStart(navigation::showPreferences);
    } else if (Keys.choosesCamera(event)) {
      navigation.onStart(navigation::chooseCamera);
    } else if (Keys.isPresentersForward(event)) {
      navigation.onStart(navigation::startPlan);
    } else if (Keys.measures(event)) {
      navigation.measureByKey();
    } else if (Keys.startsPlan(event)) {
      navigation.onStart(navigation::startPlan);
    } else if (Keys.opensVideo(event)) {
      navigation.onStart(navigation::openVideo);
    } else {
      Keys.digit(event).ifPresent(navigation::chooseByKey);
    }
  }

  private void fillScreen(KeyEvent event) {
    if (Keys.fillsScreen(event)) {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }
}
