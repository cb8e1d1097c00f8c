package plumbline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.guidance.SetupStep;
import plumbline.session.LibraryEntry;
import plumbline.session.LiveView;
import plumbline.session.Preferences;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;

/** The first screen, what stands before it, and errors, in the words of one language. */
final class StartStates {
  private final Wording wording;
  private final List<LibraryEntry> sessions;
  private final Path folder;
  private final Map<Drill, LiveMoments> moments;
  private final List<ScreenStates.State> all = new ArrayList<>();

  private StartStates(
      Wording wording, List<LibraryEntry> sessions, Path folder, Map<Drill, LiveMoments> moments) {
    this.wording = wording;
    this.sessions = sessions;
    this.folder = folder;
    this.moments = moments;
  }

  static List<ScreenStates.State> of(
      Wording wording, List<LibraryEntry> sessions, Path folder, Map<Drill, LiveMoments> moments) {
    StartStates states = new StartStates(wording, sessions, folder, moments);
    states.first();
    return states.all;
  }

  private void first() {
    start("looking", StartScreen::showLooking);
    start("no-camera", screen -> screen.showNoCamera("none"));
    start("watching", StartScreen::showWatching);
    start(
        "last-results",
        screen -> {
          screen.showReady(wording.text("start.ready"));
          screen.showLast(sessions);
        });
    start(
        "resting",
        screen -> {
          screen.rest(Set.of("leg-raise", "twist-toe-touch"));
          screen.press(1);
        });
    add("start-seen", this::seen);
    start("measured", screen -> screen.showNote(measured()));
    start("damaged-bands", screen -> screen.showNote(damagedBands()));
    add("keys", (w, h) -> new KeysScreen(wording, "prefs.back", () -> {}));
    add("informed-first", (w, h) -> new InformedScreen(wording, true, () -> {}));
    add("informed", (w, h) -> new InformedScreen(wording, false, () -> {}));
    add(
        "preferences",
        (w, h) ->
            new PreferencesScreen(
                wording,
                Preferences.USUAL,
                measured(),
                moments.get(Drill.LEG_RAISE).analysis().variant().orElseThrow(),
                chosen -> {},
                () -> {}));
    add("error", (w, h) -> error("error.heading", wording.text("error.camera-gone"), "error.back"));
    add(
        "error-settings",
        (w, h) ->
            error(
                "error.settings-heading",
                ScreenStates.mistake("[leg-raise]\ntarget_deg = 99\n").text(wording)
                    + "\n"
                    + ScreenStates.mistake("[leg-raise]\ntarget_deg = = 60\n").text(wording),
                "error.settings-go-on"));
  }

  /** What is said of a damaged file of error bands. */
  private String damagedBands() {
    try {
      Path file =
          Files.writeString(folder.resolve("accuracy.toml"), "schema_version = 1\nband = 3\n");
      String mistake = new AccuracyFile(file).load("full").mistake().orElseThrow().text(wording);
      return wording.text("start.wide-bands", mistake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String measured() {
    return wording.text("model.measured.lite", 82);
  }

  private ErrorScreen error(String heading, String message, String button) {
    return new ErrorScreen(wording.text(heading), message, wording.text(button), () -> {});
  }

  private void start(String name, Consumer<StartScreen> change) {
    add(
        "start-" + name,
        (w, h) -> {
          StartScreen screen = startScreen();
          change.accept(screen);
          return screen;
        });
  }

  private StartScreen startScreen() {
    StartScreen screen =
        new StartScreen(wording, new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
    screen.select(Optional.empty());
    return screen;
  }

  private StartScreen seen(int width, int height) {
    StartScreen screen = startScreen();
    screen.showWatching();
    Shots.layOut(screen, width, height);
    var port = screen.viewPort().get();
    LiveView view =
        moments.get(Drill.LEG_RAISE).view(Optional.empty(), port.widthPx(), port.heightPx());
    screen.showCamera(
        LiveViews.advising(view, ScreenStates.advice(SetupStep.FEET_OUT)), picture -> {});
    return screen;
  }

  private void add(String name, ScreenStates.Make make) {
    all.add(new ScreenStates.State(name, make));
  }
}
