package plumbline.ui.app;

import java.util.function.LongSupplier;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.plan.SessionPlan;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.CalmKeys;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.StartActions;
import plumbline.ui.start.StartScreen;

/** The first screen, and every way back to it. */
final class Home {
  private final AppWindow window;
  private final Preferred preferred;
  private final Choice choice;
  private final Running running;
  private final StartActions actions;
  private final LongSupplier nanoClock;
  private StartScreen screen;
  private CalmKeys calm;
  private boolean watched;

  /** {@code nanoClock} as {@link CalmKeys} wants it. */
  Home(
      AppWindow window,
      Preferred preferred,
      Choice choice,
      Running running,
      StartActions actions,
      LongSupplier nanoClock) {
    this.window = window;
    this.preferred = preferred;
    this.choice = choice;
    this.running = running;
    this.actions = actions;
    this.nanoClock = nanoClock;
    screen = inTheWordsOfNow();
    calm = new CalmKeys(screen, nanoClock);
  }

  private StartScreen inTheWordsOfNow() {
    StartScreen made =
        new StartScreen(
            preferred.wording(), actions, ExerciseCatalog.all(), choice.setup().values());
    made.select(choice.exercise());
    made.rest(choice.resting());
    return made;
  }

  /** Other words hold from now on. */
  void speakAnew() {
    screen = inTheWordsOfNow();
    calm = new CalmKeys(screen, nanoClock);
  }

  StartScreen screen() {
    return screen;
  }

  boolean isShown() {
    return window.isShowing(screen);
  }

  /** With today's plan, and what was recorded last. */
  void show() {
    ThresholdValues values = choice.setup().values();
    screen.showPlan(SessionPlan.of(values, choice.resting()), values);
    LastSessions.ask(choice.setup().sessions().folder(), screen::showLast);
    window.show(screen);
  }

  /** Ends what runs and shows the first screen. */
  void comeHome() {
    running.stop();
    show();
    screen.showReady(preferred.wording().text("start.ready"));
  }

  /** The same out of a session: who presses hastily because of pain begins no other one. */
  void comeHomeFromSession() {
    comeHome();
    calm.begin();
  }

  /** To a screen beside the first one, which has the camera or none. */
  void stepAside() {
    watched = running.isPreviewed();
    running.stop();
  }

  /** From a screen beside the first one, which watches again what it watched before. */
  void comeBack() {
    if (watched) {
      actions.tryCamera();
    } else {
      comeHome();
    }
  }

  /**
   * Ends what runs and says why: in the person's words what cannot be done, and the reason as it
   * was told.
   *
   * @param key of words with a place for the reason
   * @param reason one line of English
   */
  void failWith(String key, String reason) {
    fail(preferred.wording().text(key, reason));
  }

  /** Ends what runs and says why, in one line. */
  void fail(String message) {
    running.stop();
    Wording wording = preferred.wording();
    window.show(
        new ErrorScreen(
            wording.text("error.heading"), message, wording.text("error.back"), this::comeHome));
  }
}
