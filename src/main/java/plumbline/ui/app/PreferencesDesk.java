package plumbline.ui.app;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.session.LiveSetup;
import plumbline.session.MachineSpeed;
import plumbline.session.ModelChoice;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;
import plumbline.ui.common.Looks;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.voice.Voice;

/** What the person prefers, and whether they have read for whom this is not. */
final class PreferencesDesk {
  private final AppWindow window;
  private final Voice voice;
  private final ModelChoice models;
  private final PreferencesFile kept;
  private final Around around;
  private Preferences preferences;
  private Wording wording;

  /** What it needs of the rest of the window. */
  interface Around {
    /** Other words hold from now on. */
    void speakAnew();

    /** Another model, or camera rate, holds from the next session on. */
    void useModel(LiveSetup chosen);

    /** A line for the first screen. */
    void tellOnStart(String words);

    /** The person comes back from a screen beside the first one. */
    void backToStart();
  }

  PreferencesDesk(
      AppWindow window, Voice voice, ModelChoice models, PreferencesFile kept, Around around) {
    this.window = window;
    this.voice = voice;
    this.models = models;
    this.kept = kept;
    this.around = around;
    preferences = kept.load();
    wording = words(preferences);
  }

  private static Wording words(Preferences preferences) {
    return new Wording(preferences.locale(Locale.getDefault()));
  }

  /** The words that hold now. */
  Wording wording() {
    return wording;
  }

  /** The window's setup with the model that is preferred, or that the computer manages. */
  LiveSetup setup() {
    return models.setup(preferences);
  }

  /** A computer that is new to the program is measured while the person reads. */
  void measureOnce() {
    models.measureOnce(speed -> Platform.runLater(() -> measured(speed)));
  }

  private void measured(MachineSpeed speed) {
    models.found(speed);
    around.useModel(setup());
    if (preferences.model().isEmpty()) {
      around.tellOnStart(ModelWords.of(speed, wording));
    }
  }

  boolean isInformed() {
    return preferences.informed();
  }

  /** The name of the camera that was chosen last. */
  Optional<String> camera() {
    return preferences.camera();
  }

  /** To be used at the next start, too. */
  void keepCamera(String name) {
    preferences = preferences.withCamera(Optional.of(name));
    kept.save(preferences);
  }

  /** At the first start; {@code afterwards} when it has been read. */
  void inform(Runnable afterwards) {
    showInformed(
        true,
        () -> {
          preferences = preferences.withInformed(true);
          kept.save(preferences);
          afterwards.run();
        });
  }

  /** Once more. */
  void showInformed() {
    showInformed(false, around::backToStart);
  }

  private void showInformed(boolean first, Runnable onDone) {
    InformedScreen screen = new InformedScreen(wording, first, onDone);
    window.show(screen);
    screen.focusMain();
  }

  void open() {
    PreferencesScreen screen =
        new PreferencesScreen(
            wording,
            preferences,
            models.speed().map(speed -> ModelWords.of(speed, wording)).orElse(""),
            ExerciseCatalog.all().get(0).variants().get(0),
            this::prefer,
            around::backToStart);
    window.show(screen);
    screen.focusMain();
  }

  /** Holds at once: in the window, in what is spoken, and at the next start. */
  private void prefer(Preferences chosen) {
    boolean otherWords = !chosen.language().equals(preferences.language());
    boolean otherModel = !chosen.model().equals(preferences.model());
    preferences = chosen;
    if (otherModel) {
      around.useModel(setup());
    }
    kept.save(chosen);
    Looks.set(chosen);
    if (otherWords) {
      wording = words(chosen);
      voice.setLanguage(wording.language());
      around.speakAnew();
      open();
    } else {
      window.dressAnew();
    }
  }
}
