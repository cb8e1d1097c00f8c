package plumbline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;
import plumbline.kinematics.Reason;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.LiveView;
import plumbline.session.Preferences;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.session.SettingsWatch;
import plumbline.settings.AccuracyFile;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsMistake;
import plumbline.settings.SettingsParser;
import plumbline.settings.SettingsResult;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.progress.ProgressScreen;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;
import plumbline.voice.SoundState;

/** Every screen and state of the window but the review, in the words of one language. */
final class ScreenStates {
  private static final List<Drill> DRILLS =
      List.of(Drill.LEG_RAISE, Drill.MARCH, Drill.BENT, Drill.KICK);
  private static final Map<Drill, LiveMoments> MOMENTS = new EnumMap<>(Drill.class);
  private static final Map<Drill, LiveMoments> AT_REST = new EnumMap<>(Drill.class);
  private static final Path STANDARD = Path.of("calibration/settings.toml");

  private final Wording wording;
  private final List<LibraryEntry> sessions;
  private final Path folder;
  private final List<State> all = new ArrayList<>();

  /** A screen at a size, made on the JavaFX thread. */
  @FunctionalInterface
  interface Make {
    Parent at(int width, int height) throws Exception;
  }

  record State(String name, Make make) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<State> of(Wording wording, List<LibraryEntry> sessions, Path folder)
      throws IOException {
    ScreenStates states = new ScreenStates(wording, sessions, folder);
    states.first();
    states.live();
    states.cues();
    states.all.addAll(CoachStates.of(wording, MOMENTS, AT_REST));
    states.settings();
    states.library();
    states.all.addAll(CalibrationStates.of(wording, MOMENTS.get(Drill.LEG_RAISE)));
    return states.all;
  }

  private ScreenStates(Wording wording, List<LibraryEntry> sessions, Path folder) {
    this.wording = wording;
    this.sessions = sessions;
    this.folder = folder;
    DRILLS.forEach(drill -> MOMENTS.computeIfAbsent(drill, LiveMoments::of));
    DRILLS.forEach(drill -> AT_REST.computeIfAbsent(drill, LiveMoments::atRest));
  }

  private void add(String name, Make make) {
    all.add(new State(name, make));
  }

  private String measured() {
    return wording.text("model.measured.lite", 82);
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
    add("keys", (w, h) -> new KeysScreen(wording, () -> {}));
    add("informed-first", (w, h) -> new InformedScreen(wording, true, () -> {}));
    add("informed", (w, h) -> new InformedScreen(wording, false, () -> {}));
    add(
        "preferences",
        (w, h) ->
            new PreferencesScreen(
                wording,
                Preferences.USUAL,
                measured(),
                MOMENTS.get(Drill.LEG_RAISE).analysis().variant().orElseThrow(),
                chosen -> {},
                () -> {}));
    add("error", (w, h) -> error("error.heading", wording.text("error.camera-gone"), "error.back"));
    add(
        "error-settings",
        (w, h) ->
            error(
                "error.settings-heading",
                mistake("[leg-raise]\ntarget_deg = 99\n")
                    + "\n"
                    + mistake("[leg-raise]\ntarget_deg = = 60\n"),
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
        MOMENTS.get(Drill.LEG_RAISE).view(Optional.empty(), port.widthPx(), port.heightPx());
    screen.showCamera(view.advising(advice(SetupStep.FEET_OUT)), picture -> {});
    return screen;
  }

  private void live() {
    add("loading", (w, h) -> new LiveScreen(wording, new Silent()));
    for (Drill drill : DRILLS) {
      live("moving-" + drill.exercise(), drill, Optional.empty(), screen -> {});
    }
    live("pain-stop", Drill.LEG_RAISE, Optional.empty(), LiveScreen::showStop);
    live("pain-stop-hurts", Drill.BENT, Optional.empty(), screen -> answer(screen, "stop.yes"));
    live("pain-stop-tired", Drill.KICK, Optional.empty(), screen -> answer(screen, "stop.no"));
    live("end", Drill.BENT, Optional.empty(), screen -> screen.showEnd(verdicts(Drill.BENT)));
    live("recording", Drill.LEG_RAISE, Optional.empty(), screen -> screen.showRecording(true));
    live(
        "recording-failed",
        Drill.LEG_RAISE,
        Optional.empty(),
        screen ->
            screen.showRecordingFailed(SessionTrouble.DISK_FULL, "the disk is full: make room"));
    live(
        "sound-off",
        Drill.LEG_RAISE,
        Optional.empty(),
        screen -> screen.showSound(new SoundState(0.7, true)));
    live("settings-changed", Drill.MARCH, Optional.empty(), LiveScreen::showSettingsChanged);
    live(
        "settings-mistake",
        Drill.MARCH,
        Optional.empty(),
        screen -> screen.showSettingsMistake(Optional.of(brief("[leg-raise]\ntarget_deg = 99\n"))));
    for (SetupStep step : SetupStep.values()) {
      add(
          "setup-" + step.id(),
          (w, h) -> {
            LiveScreen screen = liveScreen(w, h);
            screen.show(
                MOMENTS.get(Drill.MARCH).view(Optional.empty(), w, h).advising(advice(step)),
                picture -> {});
            return screen;
          });
    }
  }

  /** What is wrong with such a settings file. */
  private String mistake(String text) {
    return rejected(text).text(wording);
  }

  private String brief(String text) {
    return rejected(text).briefly(wording);
  }

  private static SettingsMistake rejected(String text) {
    SettingsResult result =
        new SettingsParser(SettingsCatalog.schema())
            .parse("/home/anna/plumbline/calibration/settings.toml", text);
    return ((SettingsResult.Rejected) result).mistakes().get(0);
  }

  private List<RepVerdict> verdicts(Drill drill) {
    return MOMENTS.get(drill).verdicts();
  }

  private static SetupAdvice advice(SetupStep step) {
    OptionalDouble band = step == SetupStep.GOOD ? OptionalDouble.of(4) : OptionalDouble.empty();
    return new SetupAdvice(step, step == SetupStep.CHECKING ? 0.6 : 0, band);
  }

  private void answer(LiveScreen screen, String key) {
    screen.showStop();
    button(screen, wording.text(key)).fire();
  }

  private static Button button(Parent screen, String words) {
    return screen.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private void cues() {
    for (Drill drill : DRILLS) {
      Exercise exercise =
          Silent.EXERCISES.stream()
              .filter(e -> e.id().equals(drill.exercise()))
              .findFirst()
              .orElseThrow();
      exercise.faultRules().stream()
          .map(rule -> "cue." + rule.id())
          .forEach(key -> cue(drill, Cue.Kind.SHAPE, key));
      cue(drill, Cue.Kind.READY, special("cue.ready", drill));
      cue(drill, Cue.Kind.RANGE, special("cue.range", drill));
      cue(drill, Cue.Kind.TEMPO, special("cue.tempo_down", drill));
      cue(drill, Cue.Kind.SETUP, special("fix.posture-unknown", drill));
    }
    cue(Drill.LEG_RAISE, Cue.Kind.PRAISE, "cue.praise");
    cue(Drill.LEG_RAISE, Cue.Kind.TEMPO, "cue.hold");
    cue(Drill.KICK, Cue.Kind.SETUP, "fix.posture-unknown");
    for (Reason reason : Reason.values()) {
      cue(Drill.MARCH, Cue.Kind.CANNOT_SEE, "fix." + reason.id());
    }
  }

  private String special(String key, Drill drill) {
    return wording.fitting(key, MOMENTS.get(drill).analysis());
  }

  private void cue(Drill drill, Cue.Kind kind, String key) {
    live("cue-" + drill.exercise() + "-" + key, drill, Optional.of(new Cue(kind, key)), s -> {});
  }

  private void live(String name, Drill drill, Optional<Cue> cue, Consumer<LiveScreen> change) {
    add(
        name,
        (w, h) -> {
          LiveScreen screen = liveScreen(w, h);
          screen.show(MOMENTS.get(drill).view(cue, w, h), picture -> {});
          Shots.layOut(screen, w, h);
          change.accept(screen);
          return screen;
        });
  }

  private LiveScreen liveScreen(int width, int height) {
    LiveScreen screen = new LiveScreen(wording, new Silent());
    screen.resize(width, height);
    return screen;
  }

  private void settings() throws IOException {
    String good = Files.readString(STANDARD);
    settings("settings", good, screen -> {});
    settings("settings-no-hit", good, screen -> screen.search("zebra"));
    settings(
        "settings-out-of-range",
        good,
        screen -> {
          screen.search("leg-raise.target_deg");
          ((ListView<?>) screen.lookup(".list-view")).getSelectionModel().selectFirst();
          ((TextField) screen.lookup(".setting-line .text-field")).setText("99");
        });
    settings(
        "settings-broken",
        good.replace("max_gap_ms = 400", "max_gap_ms = = 400").replace("dwell_s", "dwel_s"),
        screen -> {});
  }

  private void settings(String name, String text, Consumer<SettingsScreen> change) {
    add(
        name,
        (w, h) -> {
          Path path = Files.writeString(folder.resolve("settings.toml"), text);
          SettingsFile file =
              new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, true));
          SettingsScreen screen =
              new SettingsScreen(wording, file, new SettingsWatch(file).now(), () -> {});
          Shots.layOut(screen, w, h);
          change.accept(screen);
          return screen;
        });
  }

  private void library() {
    add("library", (w, h) -> library(sessions, w, h));
    add("library-empty", (w, h) -> library(List.of(), w, h));
    add(
        "library-delete",
        (w, h) -> {
          LibraryScreen screen = library(sessions, w, h);
          ((ListView<?>) screen.lookup(".list-view")).getSelectionModel().select(1);
          Shots.layOut(screen, w, h);
          button(screen, wording.text("library.delete")).fire();
          return screen;
        });
    add("progress", (w, h) -> progress(sessions));
    add("progress-empty", (w, h) -> progress(List.of()));
  }

  private ProgressScreen progress(List<LibraryEntry> entries) {
    ProgressScreen screen = new ProgressScreen(wording, () -> {});
    screen.show(entries);
    return screen;
  }

  private LibraryScreen library(List<LibraryEntry> entries, int width, int height) {
    LibraryScreen screen =
        new LibraryScreen(
            wording,
            Nobody.at(LibraryActions.class),
            new LibraryDesk(
                new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
    screen.show(entries);
    Shots.layOut(screen, width, height);
    return screen;
  }
}
