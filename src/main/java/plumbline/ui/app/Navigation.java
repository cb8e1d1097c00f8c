package plumbline.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.personal.BodyCalibration;
import plumbline.plan.Coach;
import plumbline.plan.SessionPlan;
import plumbline.recording.SessionEvent;
import plumbline.recording.SessionFile;
import plumbline.scoring.Exercise;
import plumbline.session.LensChoice;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.session.LiveSetup;
import plumbline.session.PersonalUse;
import plumbline.session.Preferences;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.session.ReviewSession;
import plumbline.session.SessionFolder;
import plumbline.session.SettingsState;
import plumbline.session.VideoDraft;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Looks;
import plumbline.ui.live.LiveActions;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.preferences.PreferencesScreen;
import plumbline.ui.review.ReviewActions;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.SessionPanels;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.StartActions;
import plumbline.ui.start.StartScreen;
import plumbline.voice.Voice;

/** Which screen is shown, and which session runs behind it; at most one at a time. */
final class Navigation implements StartActions, LiveActions, ReviewActions {
  private static final double VOLUME_STEPS = 10;

  private final Stage stage;
  private final Scene scene;
  private final Voice voice;
  private final PreferencesFile kept;
  private final Supplier<Path> demo;
  private final RestingMoves moves = RestingMoves.standard();
  private final LastSessions last = new LastSessions();
  private Wording wording;
  private Preferences preferences;
  private LiveSetup setup;
  private StartScreen start;

  private @Nullable LiveRun run;
  private @Nullable SessionScreens sessions;
  private @Nullable LensDesk lens;
  private @Nullable LiveScreen live;
  private @Nullable ReviewScreen reviewed;
  private @Nullable SettingsScreen settings;
  private Runnable again = () -> {};
  private Runnable closely = () -> {};
  private boolean mirrored;
  private boolean watching;
  private @Nullable PersonalUse personal;
  private boolean measureFirst;

  Navigation(
      Stage stage,
      Scene scene,
      Voice voice,
      LiveSetup setup,
      PreferencesFile kept,
      Supplier<Path> demo) {
    this.stage = stage;
    this.scene = scene;
    this.voice = voice;
    this.setup = setup;
    this.kept = kept;
    this.demo = demo;
    preferences = kept.load();
    wording = new Wording(preferences.locale(Locale.getDefault()));
    start = firstScreen();
    setup.settings().listen(state -> Platform.runLater(() -> tellSettings(state)));
    if (chosen(setup).isEmpty()) {
      this.setup = setup.judging(awake());
    }
  }

  /** In the words that hold now. */
  private StartScreen firstScreen() {
    StartScreen screen = new StartScreen(wording, this, ExerciseCatalog.all(), setup.values());
    screen.select(chosen(setup));
    screen.rest(moves.all());
    return screen;
  }

  /** The one exercise to judge; empty when it is to be recognised. */
  private static Optional<String> chosen(LiveSetup setup) {
    return setup.exercises().size() == 1
        ? Optional.of(setup.exercises().get(0).id())
        : Optional.empty();
  }

  @Override
  public void choose(Optional<String> exercise) {
    setup = setup.judging(exercise.flatMap(ExerciseCatalog::find).map(List::of).orElse(awake()));
    // Who chooses while the camera is looked for means the session that is about to begin.
    if (run != null) {
      tryCamera();
    }
  }

  /** Those that do not rest because they hurt; all when none is left. */
  private List<Exercise> awake() {
    List<Exercise> awake =
        ExerciseCatalog.all().stream().filter(e -> !moves.all().contains(e.id())).toList();
    return awake.isEmpty() ? ExerciseCatalog.all() : awake;
  }

  @Override
  public void hurts(Optional<String> exercise) {
    exercise.ifPresent(moves::rest);
    start.rest(moves.all());
    if (run != null) {
      run.note(SessionEvent.Kind.HURTS, exercise.orElse(""));
      exercise.ifPresent(id -> ask(coach -> coach.leaveOut(id)));
    }
    if (chosen(setup).isEmpty()) {
      setup = setup.judging(awake());
    }
  }

  @Override
  public void tired() {
    if (run != null) {
      run.note(SessionEvent.Kind.TIRED, "");
    }
  }

  @Override
  public void bringBack(String exercise) {
    moves.bringBack(exercise);
    start.rest(moves.all());
    start.showReady(wording.text("start.ready"));
  }

  /** A digit was pressed: on the first screen it chooses an exercise. */
  void chooseByKey(int key) {
    onStart(() -> start.press(key));
  }

  void begin() {
    if (setup.mistakes().isEmpty()) {
      beginWatching();
    } else {
      show(
          "error.settings-heading",
          setup.mistakes().stream().map(m -> m.text(wording)).collect(Collectors.joining("\n")),
          "error.settings-go-on",
          this::beginWatching);
    }
  }

  /** Whoever has not read it yet reads first for whom this is not. */
  private void beginWatching() {
    if (!preferences.informed()) {
      showInformed(true);
      return;
    }
    showStart();
    start.focusMain();
    if (setup.firstReview().isPresent()) {
      review(setup.firstReview().get(), setup);
    } else {
      setup.firstVideo().ifPresentOrElse(this::watch, this::tryCamera);
    }
  }

  @Override
  public void askFirst() {
    leaveStart();
    showInformed(false);
  }

  /** What the first screen watched it watches again when one comes back from beside it. */
  private void leaveStart() {
    watching = run != null && run.isPreviewed();
    stopRun();
  }

  private void backToStart() {
    if (watching) {
      watching = false;
      tryCamera();
    } else {
      leave();
    }
  }

  private void showInformed(boolean first) {
    InformedScreen screen =
        new InformedScreen(wording, first, first ? this::nowInformed : this::backToStart);
    show(screen);
    screen.focusMain();
  }

  private void nowInformed() {
    preferences = preferences.withInformed(true);
    kept.save(preferences);
    beginWatching();
  }

  @Override
  public void showPreferences() {
    leaveStart();
    openPreferences();
  }

  private void openPreferences() {
    PreferencesScreen screen =
        new PreferencesScreen(
            wording,
            preferences,
            ExerciseCatalog.all().get(0).variants().get(0),
            this::prefer,
            this::backToStart);
    show(screen);
    screen.focusMain();
  }

  /** Holds at once: in the window, in what is spoken, and at the next start. */
  private void prefer(Preferences chosen) {
    boolean otherWords = !chosen.language().equals(preferences.language());
    preferences = chosen;
    kept.save(chosen);
    Looks.set(chosen);
    if (otherWords) {
      wording = new Wording(chosen.locale(Locale.getDefault()));
      voice.setLanguage(wording.language());
      start = firstScreen();
      openPreferences();
    } else {
      Looks.dress(scene.getRoot());
    }
  }

  /** The first screen with today's plan, and what was recorded last. */
  private void showStart() {
    ThresholdValues values = setup.values();
    start.showPlan(SessionPlan.of(values, moves.all()), values);
    last.ask(SessionFolder.standard(), start::showLast);
    show(start);
  }

  /** Not before the person has read for whom this is not. */
  void whenInformed(Runnable action) {
    if (preferences.informed()) {
      action.run();
    }
  }

  /** On the first screen only: elsewhere the key means something else, or nothing. */
  void onStart(Runnable action) {
    if (scene.getRoot().equals(start)) {
      action.run();
    }
  }

  @Override
  public void watchDemo() {
    watch(demo.get(), setup.judging(DemoClip.exercises()));
  }

  private void watch(Path file) {
    watch(file, setup);
  }

  private void watch(Path file, LiveSetup judged) {
    again = () -> watch(file, judged);
    closely = () -> review(file, judged);
    LiveScreen screen = liveScreen();
    replaceRun(judged.ofVideo(file), screen, event -> onVideoEvent(event, screen));
    show(screen);
  }

  /** A recorded session, or a video that is analysed while it is looked at. */
  private void review(Path file, LiveSetup judged) {
    stopRun();
    if (isSession(file)) {
      ReviewScreen screen = new ReviewScreen(wording, ReviewSession.ofSession(file), this);
      SessionPanels.attach(screen, wording, file, aroundSessions(judged));
      showReview(screen);
    } else {
      VideoDraft draft = VideoDraft.of(file, judged);
      ReviewSession session = ReviewSession.ofVideo(file, judged, draft);
      ReviewScreen screen = new ReviewScreen(wording, session, this);
      SessionPanels.offerToKeep(screen, wording, draft::save, aroundSessions(judged));
      showReview(screen);
    }
  }

  private void showReview(ReviewScreen screen) {
    show(screen);
    reviewed = screen;
    screen.start();
  }

  private SessionPanels.Surroundings aroundSessions(LiveSetup judged) {
    return new SessionPanels.Surroundings(
        judged.settings().file().schema(),
        judged.settings().file().location(),
        SessionFolder.standard(),
        (other, at) -> {
          review(other, judged);
          at.ifPresent(rep -> Objects.requireNonNull(reviewed).model().find(rep));
        },
        this,
        () -> judged.sessions().provenance().apply(judged.values()).appVersion());
  }

  private static boolean isSession(Path file) {
    return String.valueOf(file.getFileName()).endsWith(SessionFile.ENDING);
  }

  @Override
  public Optional<Path> chooseSession() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wording.text("review.compare-other"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                wording.text("open.sessions"), "*" + SessionFile.ENDING));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTarget(String name, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wording.text("export.where"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public void lookClosely() {
    closely.run();
  }

  /** Small on the first screen, until somebody takes a start position. */
  @Override
  public void tryCamera() {
    measureFirst = false;
    watchCamera();
  }

  private void watchCamera() {
    again = this::tryCamera;
    PersonalUse use = setup.personalUse();
    showLive(setup.ofCamera(use), use, !measureFirst);
  }

  /** On its own screen as soon as the camera delivers, or small on the first screen before. */
  private void showLive(LiveParts parts, PersonalUse use, boolean smallAtFirst) {
    showStart();
    LiveScreen screen = liveScreen();
    mirrored = true;
    screen.setMirrored(true);
    replaceRun(parts, screen, event -> onCameraEvent(event, screen));
    follow(use, screen);
    start.showLooking();
    if (smallAtFirst && run != null) {
      run.previewOn(new LiveRun.Preview(start, () -> goLive(screen)));
    }
  }

  private void goLive(LiveScreen screen) {
    if (run != null) {
      run.goLive();
      show(screen);
    }
  }

  private LiveScreen liveScreen() {
    return new LiveScreen(wording, this, () -> setup.values());
  }

  /** What is personal in the session that has just been begun is told on its screen. */
  private void follow(PersonalUse use, LiveScreen screen) {
    personal = use;
    screen.offerMeasuring();
    use.listen(range -> Platform.runLater(() -> screen.showOwnRange(range)));
  }

  /** From the first screen, and from a session before the camera. */
  void measureByKey() {
    if (scene.getRoot().equals(start) || (isRunning() && personal != null)) {
      measureRange();
    }
  }

  /** For the exercise that is chosen, else for the one that is done; the camera is begun anew. */
  @Override
  public void measureRange() {
    Optional<String> exercise =
        chosen(setup).or(() -> Optional.ofNullable(live).flatMap(LiveScreen::exercise));
    if (exercise.isEmpty()) {
      String choose = wording.text("personal.choose");
      start.showReady(choose);
      Optional.ofNullable(live).ifPresent(screen -> screen.tell(choose));
      return;
    }
    start.select(exercise);
    setup = setup.judging(exercise.flatMap(ExerciseCatalog::find).map(List::of).orElse(awake()));
    measureFirst = true;
    watchCamera();
  }

  private void measure(PersonalUse use) {
    measureFirst = false;
    Exercise exercise = setup.exercises().get(0);
    if (run != null) {
      run.calibrate(setup.calibrator(exercise, use.camera().orElse("")));
    }
  }

  @Override
  public void answerOwnRange(boolean yes) {
    if (run != null) {
      run.askCalibration(
          calibrator -> {
            calibrator.answer(yes);
            if (!yes) {
              calibrator.skip();
            }
          });
    }
  }

  @Override
  public void acceptOwnRange(BodyCalibration calibration) {
    change(calibration.exercise(), () -> setup.bodies().accept(calibration));
  }

  @Override
  public void forgetOwnRange(String exercise) {
    change(exercise, () -> setup.bodies().forget(exercise));
  }

  /** Writing a calibration, or deleting it. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(String exercise, Change change) {
    try {
      change.make();
    } catch (IOException e) {
      String words = wording.text("personal.not-kept", String.valueOf(e.getMessage()));
      Optional.ofNullable(live).ifPresent(screen -> screen.tell(words));
    }
    if (personal != null) {
      personal.renew(exercise);
    }
  }

  @Override
  public void startPlan() {
    measureFirst = false;
    again = this::startPlan;
    PersonalUse use = setup.judging(ExerciseCatalog.all()).personalUse();
    showLive(setup.ofPlan(moves.all(), use), use, false);
  }

  /** While somebody is measured, the key is a yes. */
  @Override
  public void goOn() {
    if (isMeasuring()) {
      run().ifPresent(r -> r.askCalibration(calibrator -> calibrator.answer(true)));
    } else {
      ask(Coach::goOn);
    }
  }

  /** While somebody is measured, the key is a no. */
  @Override
  public void repeatStep() {
    if (isMeasuring()) {
      answerOwnRange(false);
    } else {
      ask(Coach::repeat);
    }
  }

  private boolean isMeasuring() {
    return live != null && live.isMeasuring();
  }

  private Optional<LiveRun> run() {
    return Optional.ofNullable(run);
  }

  @Override
  public void makeEasier() {
    ask(Coach::easier);
  }

  private void ask(Consumer<Coach> wish) {
    if (run != null) {
      run.ask(wish);
    }
  }

  private void onVideoEvent(LiveEvent event, LiveScreen screen) {
    if (showAside(event, screen)) {
      return;
    }
    if (event instanceof LiveEvent.Ended ended) {
      screen.showEnd(ended.verdicts());
    } else if (event instanceof LiveEvent.Failed failed) {
      fail(failed.message());
    }
  }

  /** Until the camera delivers, the first screen stays and everything on it works. */
  private void onCameraEvent(LiveEvent event, LiveScreen screen) {
    if (showAside(event, screen)) {
      return;
    }
    if (event instanceof LiveEvent.Opened opened) {
      onCameraOpened(screen);
      openedFrom(opened);
      lensWords(setup.lensOfCamera(opened.size())).ifPresent(screen::showLens);
    } else if (event instanceof LiveEvent.SourceLost) {
      onCameraLost(screen);
    } else if (event instanceof LiveEvent.Ended) {
      fail(wording.text("error.camera-gone"));
    } else if (event instanceof LiveEvent.Failed failed && scene.getRoot().equals(start)) {
      stopRun();
      start.showNoCamera(failed.message());
    } else if (event instanceof LiveEvent.Failed failed) {
      fail(failed.message());
    }
  }

  private void onCameraOpened(LiveScreen screen) {
    if (run != null && run.isPreviewed()) {
      start.showWatching();
    } else {
      show(screen);
    }
  }

  private void onCameraLost(LiveScreen screen) {
    if (run != null && run.isPreviewed()) {
      start.showNoPictures();
    } else {
      screen.showNoPictures();
    }
  }

  private void openedFrom(LiveEvent.Opened source) {
    PersonalUse use = personal;
    if (use != null) {
      use.opened(source);
      if (measureFirst) {
        measure(use);
      }
    }
  }

  /** What is to be said about the camera's lens; nothing when nobody has measured it. */
  private Optional<String> lensWords(LensChoice.State state) {
    if (state instanceof LensChoice.State.Measured measured) {
      double rmsPx = measured.calibration().rmsPx();
      return Optional.of(
          wording.text("lens.measured", String.format(wording.language(), "%.1f", rmsPx)));
    }
    if (state instanceof LensChoice.State.OtherShape other) {
      ImageSize then = other.calibration().lens().size();
      return Optional.of(
          wording.text(
              "lens.other-shape", String.valueOf(then.width()), String.valueOf(then.height())));
    }
    return state instanceof LensChoice.State.Mistaken mistaken
        ? Optional.of(wording.text("lens.mistake", mistaken.mistake().text()))
        : Optional.empty();
  }

  private void fail(String message) {
    stopRun();
    show("error.heading", message, "error.back", this::leave);
  }

  private void show(String headingKey, String message, String buttonKey, Runnable onButton) {
    ErrorScreen error =
        new ErrorScreen(wording.text(headingKey), message, wording.text(buttonKey), onButton);
    show(error);
    error.focusMain();
  }

  @Override
  public void openVideo() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wording.text("start.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                wording.text("open.videos"),
                "*.mp4",
                "*.m4v",
                "*.mov",
                "*.webm",
                "*.mkv",
                "*.avi",
                "*.gif",
                "*" + SessionFile.ENDING),
            new FileChooser.ExtensionFilter(wording.text("open.all"), "*.*"));
    File chosen = chooser.showOpenDialog(stage);
    Optional.ofNullable(chosen).map(File::toPath).ifPresent(this::open);
  }

  private void open(Path file) {
    if (isSession(file)) {
      review(file, setup);
    } else {
      watch(file);
    }
  }

  /** The recorded sessions; what runs is ended. */
  @Override
  public void showLibrary() {
    stopRun();
    SessionScreens opened =
        new SessionScreens(
            wording,
            SessionFolder.standard(),
            this::show,
            file -> review(file, setup),
            this::leave);
    sessions = opened;
    opened.open();
  }

  /** Beside a session that runs, which waits for it; what else runs is ended. */
  @Override
  public void showSettings() {
    LiveRun waiting = isRunning() ? run : null;
    if (waiting == null) {
      stopRun();
    } else {
      waiting.pause();
    }
    SettingsScreen screen =
        new SettingsScreen(
            wording, setup.settings().file(), setup.settings().now(), () -> leaveSettings(waiting));
    screen.offerCalibration(this::calibrateCamera);
    show(screen);
    settings = screen;
    screen.focusMain();
  }

  /** What runs is ended first: a camera has one reader. */
  private void calibrateCamera() {
    stopRun(() -> Platform.runLater(this::openLens));
  }

  private void openLens() {
    LensDesk opened = new LensDesk(wording, setup::lensSubject, new LensWindow());
    lens = opened;
    opened.open();
  }

  /** The window as the calibration needs it. */
  private final class LensWindow implements LensDesk.Window {
    @Override
    public void show(Parent screen) {
      Navigation.this.show(screen);
    }

    @Override
    public Optional<Path> chooseTarget(String name, String ending) {
      return Navigation.this.chooseTarget(name, ending);
    }

    @Override
    public void fail(String message) {
      Navigation.this.fail(message);
    }

    @Override
    public void leave() {
      Navigation.this.leave();
    }
  }

  /** From the first screen, and from a session that runs. */
  void showSettingsByKey() {
    if (scene.getRoot().equals(start) || isRunning()) {
      showSettings();
    }
  }

  private void leaveSettings(@Nullable LiveRun waiting) {
    if (waiting != null && live != null && waiting.equals(run)) {
      show(live);
      waiting.goOn();
    } else {
      leave();
    }
  }

  /** The settings file has changed. */
  private void tellSettings(SettingsState state) {
    if (settings != null) {
      settings.show(state);
    }
    if (live != null) {
      live.showSettingsMistake(mistake(state));
    }
  }

  /** The first one, as one line. */
  private Optional<String> mistake(SettingsState state) {
    return state.mistakes().stream().findFirst().map(first -> first.text(wording));
  }

  @Override
  public void painStop() {
    if (run != null) {
      run.halt();
    }
  }

  @Override
  public void resume() {
    if (run != null) {
      run.resume();
    }
  }

  @Override
  public void mirror(boolean mirror) {
    mirrored = mirror;
    if (live != null) {
      live.setMirrored(mirror);
    }
  }

  @Override
  public void mute(boolean muted) {
    voice.setMuted(muted);
    showSound();
  }

  void toggleMute() {
    mute(!voice.state().muted());
  }

  /** Whoever wants it louder or quieter wants to hear it. */
  void changeVolume(int steps) {
    voice.setVolume(Math.round(voice.state().volume() * VOLUME_STEPS + steps) / VOLUME_STEPS);
    voice.setMuted(false);
    showSound();
  }

  /** On the screen, and at its new volume by a sound. */
  private void showSound() {
    voice.tick();
    if (live != null) {
      live.showSound(voice.state());
    }
  }

  @Override
  public void record(boolean on, boolean withVideo) {
    if (run != null) {
      run.record(on, withVideo);
    }
  }

  /** The same by key. */
  void toggleRecording(boolean withVideo) {
    if (run != null) {
      run.record(!run.isRecording(), withVideo);
    }
  }

  /** What the session tells of recording and settings; true when the event was about that. */
  private static boolean showAside(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.RecordingStarted started) {
      screen.showRecording(started.withVideo());
    } else if (event instanceof LiveEvent.RecordingEnded) {
      screen.showNotRecording();
    } else if (event instanceof LiveEvent.VideoFailed failed) {
      screen.showVideoFailed(failed.message());
    } else if (event instanceof LiveEvent.RecordingFailed failed) {
      screen.showRecordingFailed(failed.message());
    } else if (event instanceof LiveEvent.SettingsChanged) {
      screen.showSettingsChanged();
    } else {
      return false;
    }
    return true;
  }

  @Override
  public void again() {
    again.run();
  }

  @Override
  public void leave() {
    stopRun();
    showStart();
    start.showReady(wording.text("start.ready"));
  }

  /** True while a session runs on the screen and is not halted. */
  boolean isRunning() {
    return run != null && !run.isHalted() && scene.getRoot().equals(live);
  }

  void toggleMirror() {
    mirror(!mirrored);
  }

  /** Ends what runs; {@code afterwards} runs on any thread when all is closed. */
  void stopRun(Runnable afterwards) {
    SessionScreens list = sessions;
    sessions = null;
    LiveRun old = run;
    run = null;
    LensDesk measuring = lens;
    lens = null;
    Runnable free = old == null ? afterwards : () -> old.stop(afterwards);
    Runnable next = measuring == null ? free : () -> measuring.close(free);
    if (list == null) {
      next.run();
    } else {
      list.close(next);
    }
  }

  private void stopRun() {
    stopRun(() -> {});
  }

  /** The next session starts when the one before has let its camera and its memory go. */
  private void replaceRun(LiveParts parts, LiveScreen screen, Consumer<LiveEvent> events) {
    Commentator commentator = new Commentator(wording, voice, () -> setup.values());
    LiveRun next =
        new LiveRun(parts, screen, commentator, (from, event) -> tell(from, event, events));
    screen.setSound(voice.state());
    Runnable startNext = () -> Platform.runLater(() -> startIfCurrent(next));
    stopRun(startNext);
    live = screen;
    screen.showSettingsMistake(mistake(setup.settings().now()));
    personal = null;
    run = next;
  }

  /** A session that was replaced has nothing to say any more. */
  private void tell(LiveRun from, LiveEvent event, Consumer<LiveEvent> events) {
    if (from.equals(run)) {
      events.accept(event);
    }
  }

  private void startIfCurrent(LiveRun next) {
    if (next.equals(run)) {
      next.start();
    }
  }

  private void show(Parent screen) {
    if (reviewed != null) {
      reviewed.release();
      reviewed = null;
    }
    settings = null;
    Looks.dress(screen);
    scene.setRoot(screen);
  }
}
