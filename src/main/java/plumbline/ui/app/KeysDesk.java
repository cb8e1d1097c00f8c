package plumbline.ui.app;

import java.util.Optional;
import plumbline.ui.start.KeysScreen;

/** The list of keys: beside the first screen, or over any other one, which it leaves as it is. */
final class KeysDesk {
  private final AppWindow window;
  private final Preferred preferred;
  private final Home home;
  private final Running running;
  private Optional<Over> over = Optional.empty();

  /** The list over another screen; {@code back} puts that one back. */
  private record Over(KeysScreen screen, Runnable back) {}

  KeysDesk(AppWindow window, Preferred preferred, Home home, Running running) {
    this.window = window;
    this.preferred = preferred;
    this.home = home;
    this.running = running;
  }

  /** From the first screen, which has the camera or none. */
  void showBesideHome() {
    home.stepAside();
    KeysScreen keys = new KeysScreen(preferred.wording(), "prefs.back", home::comeBack);
    window.show(keys);
    keys.focusMain();
  }

  /** True while it lies over another screen: until it is left, that one is to stay as it is. */
  boolean isOver() {
    return over.filter(o -> window.isShowing(o.screen())).isPresent();
  }

  /** Shows the list wherever one is; the same key takes it away again. */
  void toggle() {
    if (isOver()) {
      over.ifPresent(o -> o.back().run());
    } else if (home.isShown()) {
      showBesideHome();
    } else if (window.shown(KeysScreen.class).isPresent()) {
      home.comeBack();
    } else {
      showOver();
    }
  }

  /** A session on the screen waits for it, as it does for the settings; its recording goes on. */
  private void showOver() {
    Optional<LiveRun> waiting = running.run().filter(run -> running.isOnScreen());
    waiting.ifPresent(LiveRun::pause);
    KeysScreen keys = new KeysScreen(preferred.wording(), "settings.back", this::toggle);
    over = Optional.of(new Over(keys, window.layOver(keys)));
    keys.focusMain();
    // Also when something else takes its place, such as what is told of a camera that has gone.
    keys.sceneProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null) {
                waiting.filter(running::is).ifPresent(LiveRun::goOn);
              }
            });
  }
}
