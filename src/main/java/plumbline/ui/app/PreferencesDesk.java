package plumbline.ui.app;

import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.session.MachineSpeed;
import plumbline.session.ModelChoice;
import plumbline.session.Preferences;
import plumbline.ui.common.Looks;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.voice.Voice;

/** Where the person says what they prefer and reads for whom this is not; measures the computer. */
final class PreferencesDesk {
  private final AppWindow window;
  private final Voice voice;
  private final ModelChoice models;
  private final Preferred preferred;
  private final Choice choice;
  private final Home home;

  PreferencesDesk(
      AppWindow window,
      Voice voice,
      ModelChoice models,
      Preferred preferred,
      Choice choice,
      Home home) {
    this.window = window;
    this.voice = voice;
    this.models = models;
    this.preferred = preferred;
    this.choice = choice;
    this.home = home;
  }

  /** A computer that is new to the program is measured while the person reads. */
  void measureOnce() {
    models.measureOnce(speed -> Platform.runLater(() -> measured(speed)));
  }

  private void measured(MachineSpeed speed) {
    models.found(speed);
    choice.use(models.setup(preferred.now()));
    if (preferred.now().model().isEmpty()) {
      home.screen().showNote(ModelWords.of(speed, preferred.wording()));
    }
  }

  /** At the first start; {@code afterwards} when it has been read. */
  void inform(Runnable afterwards) {
    showInformed(
        true,
        () -> {
          preferred.keep(preferred.now().withInformed(true));
          afterwards.run();
        });
  }

  /** Once more. */
  void showInformed() {
    showInformed(false, home::comeBack);
  }

  private void showInformed(boolean first, Runnable onDone) {
    InformedScreen screen = new InformedScreen(preferred.wording(), first, onDone);
    window.show(screen);
    screen.focusMain();
  }

  void open() {
    Wording wording = preferred.wording();
    PreferencesScreen screen =
        new PreferencesScreen(
            wording,
            preferred.now(),
            models.speed().map(speed -> ModelWords.of(speed, wording)).orElse(""),
            ExerciseCatalog.all().get(0).variants().get(0),
            this::prefer,
            home::comeBack);
    window.show(screen);
    screen.focusMain();
  }

  /** Holds at once: in the window, in what is spoken, and at the next start. */
  private void prefer(Preferences chosen) {
    Preferences before = preferred.now();
    preferred.keep(chosen);
    if (!chosen.model().equals(before.model())) {
      choice.use(models.setup(chosen));
    }
    Looks.set(chosen);
    if (chosen.language().equals(before.language())) {
      window.dressAnew();
    } else {
      voice.setLanguage(preferred.wording().language());
      home.speakAnew();
      open();
    }
  }
}
