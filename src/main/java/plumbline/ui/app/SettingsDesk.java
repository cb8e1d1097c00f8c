package plumbline.ui.app;

import java.util.Optional;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.session.SettingsState;
import plumbline.ui.settings.SettingsScreen;

/** The settings on their screen, beside a session if one runs, and the calibration from there. */
final class SettingsDesk {
  private final AppWindow window;
  private final Preferred preferred;
  private final Choice choice;
  private final Home home;
  private final Running running;

  SettingsDesk(AppWindow window, Preferred preferred, Choice choice, Home home, Running running) {
    this.window = window;
    this.preferred = preferred;
    this.choice = choice;
    this.home = home;
    this.running = running;
    choice.setup().settings().listen(state -> Platform.runLater(() -> tell(state)));
  }

  /** Beside a session that runs, which waits for it; what else runs is ended. */
  void open() {
    Optional<LiveRun> waiting = running.run().filter(run -> running.isOnScreen());
    waiting.ifPresentOrElse(LiveRun::pause, running::stop);
    SettingsScreen screen =
        new SettingsScreen(
            preferred.wording(),
            choice.setup().settings().file(),
            choice.setup().settings().now(),
            () -> leave(waiting));
    screen.offerCalibration(this::calibrateCamera);
    window.show(screen);
    screen.focusMain();
  }

  private void leave(Optional<LiveRun> waiting) {
    Optional<LiveRun> still = waiting.filter(running::is);
    running
        .live()
        .filter(screen -> still.isPresent())
        .ifPresentOrElse(window::show, home::comeHome);
    still.ifPresent(LiveRun::goOn);
  }

  /** What runs is ended first: a camera has one reader. */
  private void calibrateCamera() {
    running.openWhenFree(
        new LensDesk(
            preferred.wording(), () -> choice.setup().lensSubject(), window, running, home));
  }

  /** The settings file has changed. */
  private void tell(SettingsState state) {
    window.shown(SettingsScreen.class).ifPresent(screen -> screen.show(state));
    running
        .live()
        .ifPresent(screen -> screen.showSettingsMistake(mistake(state, preferred.wording())));
  }

  /** The first mistake in the file, as one line. */
  static Optional<String> mistake(SettingsState state, Wording wording) {
    return state.mistakes().stream().findFirst().map(first -> first.briefly(wording));
  }
}
