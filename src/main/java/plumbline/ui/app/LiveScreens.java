package plumbline.ui.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import plumbline.session.FirstStart;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.ui.live.LiveScreen;
import plumbline.voice.Voice;

/** Makes live screens, begins the session behind one, and begins the last one again. */
final class LiveScreens {
  private final Preferred preferred;
  private final Choice choice;
  private final Voice voice;
  private final Running running;
  private final LiveControls controls;
  private final FirstUnpacking unpacking;
  private final LongSupplier nanoClock;
  private Runnable again = () -> {};

  LiveScreens(
      Preferred preferred,
      Choice choice,
      Voice voice,
      Running running,
      LiveControls controls,
      FirstStart first,
      LongSupplier nanoClock) {
    this.preferred = preferred;
    this.choice = choice;
    this.voice = voice;
    this.running = running;
    this.controls = controls;
    unpacking = new FirstUnpacking(first);
    this.nanoClock = nanoClock;
  }

  LiveScreen make() {
    LiveScreen screen =
        new LiveScreen(preferred.wording(), controls, () -> choice.setup().values(), nanoClock);
    unpacking.tellOn(screen, preferred.wording());
    screen.setSound(voice.state());
    screen.showSettingsMistake(
        SettingsDesk.mistake(choice.setup().settings().now(), preferred.wording()));
    return screen;
  }

  /**
   * The session runs from when all that ran before has ended.
   *
   * @param events what it tells of its source, as long as it runs
   * @param anew begins another one like it
   */
  LiveRun begin(LiveParts parts, LiveScreen screen, Consumer<LiveEvent> events, Runnable anew) {
    again = anew;
    Commentator commentator =
        new Commentator(preferred.wording(), voice, () -> choice.setup().values());
    return running.replace(
        screen, teller -> new LiveRun(parts, screen, commentator, teller::tell), events);
  }

  void again() {
    again.run();
  }
}
