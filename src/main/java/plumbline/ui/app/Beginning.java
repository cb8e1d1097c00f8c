package plumbline.ui.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.session.LiveSetup;
import plumbline.settings.SettingsMistake;
import plumbline.ui.start.ErrorScreen;

/**
 * The start of the program: what is wrong with its files, for whom it is not, then what it was
 * asked to show; a camera only when all that has been drawn.
 */
final class Beginning {
  private final AppWindow window;
  private final Preferred preferred;
  private final PreferencesDesk preferences;
  private final Choice choice;
  private final Home home;
  private final Running running;
  private final VideoDesk videos;
  private final Practice practice;
  private boolean drawn;

  Beginning(
      AppWindow window,
      Preferred preferred,
      PreferencesDesk preferences,
      Choice choice,
      Home home,
      Running running,
      VideoDesk videos,
      Practice practice) {
    this.window = window;
    this.preferred = preferred;
    this.preferences = preferences;
    this.choice = choice;
    this.home = home;
    this.running = running;
    this.videos = videos;
    this.practice = practice;
  }

  void begin() {
    LiveSetup setup = choice.setup();
    setup.bands().onMistake(mistake -> Platform.runLater(() -> tell(mistake)));
    if (setup.mistakes().isEmpty()) {
      inform();
    } else {
      showMistakes(setup.mistakes());
    }
  }

  private void showMistakes(List<SettingsMistake> mistakes) {
    Wording wording = preferred.wording();
    window.show(
        new ErrorScreen(
            wording.text("error.settings-heading"),
            mistakes.stream().map(m -> m.text(wording)).collect(Collectors.joining("\n")),
            wording.text("error.settings-go-on"),
            this::inform));
  }

  /** Whoever has not read it yet reads first for whom this is not. */
  private void inform() {
    if (preferred.now().informed()) {
      showWhatWasAsked();
    } else {
      preferences.inform(this::showWhatWasAsked);
    }
  }

  private void showWhatWasAsked() {
    LiveSetup setup = choice.setup();
    if (setup.firstReview().isPresent()) {
      videos.review(setup.firstReview().get());
    } else if (setup.firstVideo().isPresent()) {
      videos.watch(setup.firstVideo().get(), setup);
    } else {
      home.show();
      home.screen().focusMain();
      if (drawn) {
        practice.begin();
      }
    }
  }

  /**
   * What was shown first is on the screen; not before is a camera looked for, which takes a while.
   */
  void drawn() {
    drawn = true;
    preferences.measureOnce();
    if (home.isShown()) {
      practice.begin();
    }
  }

  /** Something is wrong with a file that is read beside the first screen; the program goes on. */
  private void tell(SettingsMistake mistake) {
    Wording wording = preferred.wording();
    home.screen().showNote(wording.text("start.wide-bands", mistake.text(wording)));
    running.live().ifPresent(screen -> screen.tell(mistake.briefly(wording)));
  }
}
