package plumbline.ui.app;

import java.util.Optional;
import plumbline.exercises.ExerciseCatalog;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.session.PersonalUse;
import plumbline.ui.live.LiveScreen;

/** Exercising before the camera, from when it is looked for until it is gone. */
final class Practice {
  private final AppWindow window;
  private final Preferred preferred;
  private final Choice choice;
  private final Home home;
  private final Running running;
  private final LiveScreens screens;
  private final LiveControls controls;
  private final OwnRangeDesk ownRange;

  Practice(
      AppWindow window,
      Preferred preferred,
      Choice choice,
      Home home,
      Running running,
      LiveScreens screens,
      LiveControls controls,
      OwnRangeDesk ownRange) {
    this.window = window;
    this.preferred = preferred;
    this.choice = choice;
    this.home = home;
    this.running = running;
    this.screens = screens;
    this.controls = controls;
    this.ownRange = ownRange;
  }

  /** Small on the first screen, until somebody takes a start position. */
  void begin() {
    ownRange.measureFirst(false);
    watch();
  }

  private void watch() {
    PersonalUse use = choice.setup().personalUse();
    begin(choice.setup().ofCamera(use), use, !ownRange.measuresFirst(), this::begin);
  }

  /** Today's plan, led by the coach. */
  void startPlan() {
    ownRange.measureFirst(false);
    PersonalUse use = choice.setup().judging(ExerciseCatalog.all()).personalUse();
    begin(choice.setup().ofPlan(choice.resting(), use), use, false, this::startPlan);
  }

  /** For the exercise that is chosen, else for the one that is done; the camera is begun anew. */
  void measureRange() {
    Optional<String> exercise =
        choice.exercise().or(() -> running.live().flatMap(LiveScreen::exercise));
    if (exercise.isEmpty()) {
      String choose = preferred.wording().text("personal.choose");
      home.screen().showReady(choose);
      running.live().ifPresent(screen -> screen.tell(choose));
      return;
    }
    choice.judge(exercise);
    home.screen().select(exercise);
    ownRange.measureFirst(true);
    watch();
  }

  /** On its own screen as soon as the camera delivers, or small on the first screen before. */
  private void begin(LiveParts parts, PersonalUse use, boolean smallAtFirst, Runnable anew) {
    home.show();
    LiveScreen screen = screens.make();
    LiveRun run = screens.begin(parts, screen, event -> hear(event, screen), anew);
    controls.mirror(true);
    ownRange.follow(use, screen);
    home.screen().showLooking();
    if (smallAtFirst) {
      run.previewOn(new LiveRun.Preview(home.screen(), () -> goLive(run, screen)));
    }
  }

  private void goLive(LiveRun run, LiveScreen screen) {
    if (running.is(run)) {
      run.goLive();
      window.show(screen);
    }
  }

  /** Until the camera delivers, the first screen stays and everything on it works. */
  private void hear(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.Opened opened) {
      showOpened(screen);
      ownRange.opened(opened);
      LensWords.of(choice.setup().lensOfCamera(opened.size()), preferred.wording())
          .ifPresent(screen::showLens);
    } else if (event instanceof LiveEvent.SourceLost) {
      showLost(screen);
    } else if (event instanceof LiveEvent.Ended) {
      home.fail(preferred.wording().text("error.camera-gone"));
    } else if (event instanceof LiveEvent.Failed failed && home.isShown()) {
      running.stop();
      home.screen().showNoCamera(failed.message());
    } else if (event instanceof LiveEvent.Failed failed) {
      home.failWith("error.practice", failed.message());
    }
  }

  private void showOpened(LiveScreen screen) {
    if (running.isPreviewed()) {
      home.screen().showWatching();
    } else {
      window.show(screen);
    }
  }

  private void showLost(LiveScreen screen) {
    if (running.isPreviewed()) {
      home.screen().showNoPictures();
    } else {
      screen.showNoPictures();
    }
  }
}
