package plumbline.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.plan.SessionPlan;
import plumbline.scoring.Exercise;
import plumbline.session.CameraChoice;
import plumbline.session.DemoClip;
import plumbline.session.FirstStart;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.session.LiveSetup;
import plumbline.session.ModelChoice;
import plumbline.session.PersonalUse;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.session.SessionFolder;
import plumbline.session.SettingsState;
import plumbline.settings.SettingsMistake;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.settings.SettingsScreen;
import plumbline.ui.start.ErrorScreen;
import plumbline.ui.start.StartActions;
import plumbline.ui.start.StartScreen;
import plumbline.voice.Voice;

/** Which screen is shown, and which session runs behind it; at most one at a time. */
final class Navigation implements StartActions, LiveControls.Around, PreferencesDesk.Around {
  private final AppWindow window;
  private final Voice voice;
  private final Running running = new Running();
  private final LiveControls controls;
  private final ReviewDesk reviews;
  private final OwnRangeDesk ownRange;
  private final PreferencesDesk preferences;
  private final Supplier<Path> demo;
  private final RestingMoves moves = RestingMoves.standard();
  private final LastSessions last = new LastSessions();
  private final FirstUnpacking unpacking;
  private LiveSetup setup;
  private StartScreen start;

  private Runnable again = () -> {};
  private Runnable closely = () -> {};
  private boolean watching;
  private boolean drawn;

  Navigation(
      Stage stage,
      Scene scene,
      Voice voice,
      ModelChoice models,
      FirstStart first,
      PreferencesFile kept,
      Supplier<Path> demo) {
    window = new AppWindow(stage, scene);
    this.voice = voice;
    ownRange =
        new OwnRangeDesk(
            () -> this.setup,
            this::wording,
            running::run,
            words -> running.live().ifPresent(screen -> screen.tell(words)));
    SoundDesk sound = new SoundDesk(voice, running::live);
    controls = new LiveControls(running, sound, ownRange, this);
    reviews = new ReviewDesk(window, this::wording, this::leave);
    this.demo = demo;
    unpacking = new FirstUnpacking(first, this::wording);
    preferences = new PreferencesDesk(window, voice, models, kept, this);
    setup = preferences.setup();
    start = firstScreen();
    if (setup.camera().isEmpty()) {
      CameraChoice.find(preferences.camera()).ifPresent(at -> setup = setup.watching(at));
    }
    setup.settings().listen(state -> Platform.runLater(() -> tellSettings(state)));
    if (chosen(setup).isEmpty()) {
      setup = setup.judging(awake());
    }
  }

  /** From the next session on. */
  @Override
  public void useModel(LiveSetup chosen) {
    setup = chosen.choosingLike(setup);
  }

  /** Something about the computer that the person may like to know. */
  @Override
  public void tellOnStart(String words) {
    start.showNote(words);
  }

  /** In the words that hold now. */
  private StartScreen firstScreen() {
    StartScreen screen = new StartScreen(wording(), this, ExerciseCatalog.all(), setup.values());
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
    if (running.run().isPresent()) {
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
  public void rest(Optional<String> exercise) {
    exercise.ifPresent(moves::rest);
    start.rest(moves.all());
    if (chosen(setup).isEmpty()) {
      setup = setup.judging(awake());
    }
  }

  @Override
  public void bringBack(String exercise) {
    moves.bringBack(exercise);
    start.rest(moves.all());
    start.showReady(wording().text("start.ready"));
  }

  /** A digit was pressed: on the first screen it chooses an exercise. */
  void chooseByKey(int key) {
    onStart(() -> start.press(key));
  }

  void begin() {
    setup.bands().onMistake(mistake -> Platform.runLater(() -> tell(mistake)));
    if (setup.mistakes().isEmpty()) {
      beginWatching();
    } else {
      show(
          "error.settings-heading",
          setup.mistakes().stream().map(m -> m.text(wording())).collect(Collectors.joining("\n")),
          "error.settings-go-on",
          this::beginWatching);
    }
  }

  /** Whoever has not read it yet reads first for whom this is not. */
  private void beginWatching() {
    if (!preferences.isInformed()) {
      preferences.inform(this::beginWatching);
      return;
    }
    if (setup.firstReview().isPresent()) {
      review(setup.firstReview().get(), setup);
    } else {
      setup.firstVideo().ifPresentOrElse(this::watch, this::beginAtStart);
    }
  }

  private void beginAtStart() {
    showStart();
    start.focusMain();
    if (drawn) {
      tryCamera();
    }
  }

  /**
   * What was shown first is on the screen; not before is a camera looked for, which takes a while.
   */
  void drawn() {
    drawn = true;
    preferences.measureOnce();
    onStart(this::tryCamera);
  }

  @Override
  public void askFirst() {
    leaveStart();
    preferences.showInformed();
  }

  /** What the first screen watched it watches again when one comes back from beside it. */
  private void leaveStart() {
    watching = isPreviewed();
    running.stop();
  }

  @Override
  public void backToStart() {
    if (watching) {
      watching = false;
      tryCamera();
    } else {
      leave();
    }
  }

  @Override
  public void showPreferences() {
    leaveStart();
    preferences.open();
  }

  @Override
  public void speakAnew() {
    start = firstScreen();
  }

  private Wording wording() {
    return preferences.wording();
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
    if (preferences.isInformed()) {
      action.run();
    }
  }

  /** On the first screen only: elsewhere the key means something else, or nothing. */
  void onStart(Runnable action) {
    if (window.isShowing(start)) {
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

  private void review(Path file, LiveSetup judged) {
    running.stop();
    reviews.open(file, judged);
  }

  @Override
  public void lookClosely() {
    closely.run();
  }

  /** Small on the first screen, until somebody takes a start position. */
  @Override
  public void tryCamera() {
    ownRange.measureFirst(false);
    watchCamera();
  }

  /** What runs is ended first: a camera has one reader. */
  @Override
  public void chooseCamera() {
    leaveStart();
    stopRun(() -> Platform.runLater(this::openCameras));
  }

  private void openCameras() {
    running.open(new CameraDesk(wording(), setup.cameraIndex(), new CameraWindow()));
  }

  /** The window as the choice of a camera needs it. */
  private final class CameraWindow implements CameraDesk.Window {
    @Override
    public void show(Parent screen) {
      Navigation.this.show(screen);
    }

    @Override
    public void choose(CameraChoice chosen) {
      watching = false;
      setup = setup.watching(chosen.index());
      preferences.keepCamera(chosen.name());
      tryCamera();
    }

    @Override
    public void leave() {
      backToStart();
    }
  }

  private void watchCamera() {
    again = this::tryCamera;
    PersonalUse use = setup.personalUse();
    showLive(setup.ofCamera(use), use, !ownRange.measuresFirst());
  }

  /** On its own screen as soon as the camera delivers, or small on the first screen before. */
  private void showLive(LiveParts parts, PersonalUse use, boolean smallAtFirst) {
    showStart();
    LiveScreen screen = liveScreen();
    LiveRun run = replaceRun(parts, screen, event -> onCameraEvent(event, screen));
    controls.mirror(true);
    ownRange.follow(use, screen);
    start.showLooking();
    if (smallAtFirst) {
      run.previewOn(new LiveRun.Preview(start, () -> goLive(run, screen)));
    }
  }

  private void goLive(LiveRun run, LiveScreen screen) {
    if (running.is(run)) {
      run.goLive();
      show(screen);
    }
  }

  private LiveScreen liveScreen() {
    LiveScreen screen = new LiveScreen(wording(), controls, () -> setup.values());
    unpacking.tellOn(screen);
    return screen;
  }

  /** From the first screen, and from a session before the camera. */
  void measureByKey() {
    if (window.isShowing(start) || (isRunning() && ownRange.isFollowing())) {
      measureRange();
    }
  }

  /** For the exercise that is chosen, else for the one that is done; the camera is begun anew. */
  @Override
  public void measureRange() {
    Optional<String> exercise =
        chosen(setup).or(() -> running.live().flatMap(LiveScreen::exercise));
    if (exercise.isEmpty()) {
      String choose = wording().text("personal.choose");
      start.showReady(choose);
      running.live().ifPresent(screen -> screen.tell(choose));
      return;
    }
    start.select(exercise);
    setup = setup.judging(exercise.flatMap(ExerciseCatalog::find).map(List::of).orElse(awake()));
    ownRange.measureFirst(true);
    watchCamera();
  }

  @Override
  public void startPlan() {
    ownRange.measureFirst(false);
    again = this::startPlan;
    PersonalUse use = setup.judging(ExerciseCatalog.all()).personalUse();
    showLive(setup.ofPlan(moves.all(), use), use, false);
  }

  private void onVideoEvent(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.Ended ended) {
      screen.showEnd(ended.verdicts());
    } else if (event instanceof LiveEvent.Failed failed) {
      fail(failed.message());
    }
  }

  /** Until the camera delivers, the first screen stays and everything on it works. */
  private void onCameraEvent(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.Opened opened) {
      onCameraOpened(screen);
      ownRange.opened(opened);
      LensWords.of(setup.lensOfCamera(opened.size()), wording()).ifPresent(screen::showLens);
    } else if (event instanceof LiveEvent.SourceLost) {
      onCameraLost(screen);
    } else if (event instanceof LiveEvent.Ended) {
      fail(wording().text("error.camera-gone"));
    } else if (event instanceof LiveEvent.Failed failed && window.isShowing(start)) {
      running.stop();
      start.showNoCamera(failed.message());
    } else if (event instanceof LiveEvent.Failed failed) {
      fail(failed.message());
    }
  }

  private void onCameraOpened(LiveScreen screen) {
    if (isPreviewed()) {
      start.showWatching();
    } else {
      show(screen);
    }
  }

  private void onCameraLost(LiveScreen screen) {
    if (isPreviewed()) {
      start.showNoPictures();
    } else {
      screen.showNoPictures();
    }
  }

  private boolean isPreviewed() {
    return running.run().filter(LiveRun::isPreviewed).isPresent();
  }

  private void fail(String message) {
    running.stop();
    show("error.heading", message, "error.back", this::leave);
  }

  private void show(String headingKey, String message, String buttonKey, Runnable onButton) {
    ErrorScreen error =
        new ErrorScreen(wording().text(headingKey), message, wording().text(buttonKey), onButton);
    show(error);
    error.focusMain();
  }

  @Override
  public void openVideo() {
    window.chooseVideo(wording()).ifPresent(this::open);
  }

  private void open(Path file) {
    if (ReviewDesk.isSession(file)) {
      review(file, setup);
    } else {
      watch(file);
    }
  }

  /** The recorded sessions; what runs is ended. */
  @Override
  public void showLibrary() {
    running.stop();
    running.open(
        new SessionScreens(
            wording(),
            SessionFolder.standard(),
            this::show,
            file -> review(file, setup),
            this::leave));
  }

  /** Beside a session that runs, which waits for it; what else runs is ended. */
  @Override
  public void showSettings() {
    Optional<LiveRun> waiting = running.run().filter(run -> isRunning());
    waiting.ifPresentOrElse(LiveRun::pause, running::stop);
    SettingsScreen screen =
        new SettingsScreen(
            wording(),
            setup.settings().file(),
            setup.settings().now(),
            () -> leaveSettings(waiting));
    screen.offerCalibration(this::calibrateCamera);
    show(screen);
    screen.focusMain();
  }

  /** What runs is ended first: a camera has one reader. */
  private void calibrateCamera() {
    running.stop(() -> Platform.runLater(this::openLens));
  }

  private void openLens() {
    running.open(new LensDesk(wording(), setup::lensSubject, new LensWindow()));
  }

  /** The window as the calibration needs it. */
  private final class LensWindow implements LensDesk.Window {
    @Override
    public void show(Parent screen) {
      Navigation.this.show(screen);
    }

    @Override
    public Optional<Path> chooseTarget(String name, String ending) {
      return reviews.chooseTarget(name, ending);
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
    if (window.isShowing(start) || isRunning()) {
      showSettings();
    }
  }

  private void leaveSettings(Optional<LiveRun> waiting) {
    Optional<LiveRun> still = waiting.filter(running::is);
    running.live().filter(screen -> still.isPresent()).ifPresentOrElse(this::show, this::leave);
    still.ifPresent(LiveRun::goOn);
  }

  /** The settings file has changed. */
  private void tellSettings(SettingsState state) {
    window.shown(SettingsScreen.class).ifPresent(screen -> screen.show(state));
    running.live().ifPresent(screen -> screen.showSettingsMistake(mistake(state)));
  }

  /** Something is wrong with a file that is read beside the first screen; the program goes on. */
  private void tell(SettingsMistake mistake) {
    start.showNote(mistake.text(wording()));
    running.live().ifPresent(screen -> screen.tell(mistake.briefly(wording())));
  }

  /** The first one, as one line. */
  private Optional<String> mistake(SettingsState state) {
    return state.mistakes().stream().findFirst().map(first -> first.briefly(wording()));
  }

  @Override
  public void again() {
    again.run();
  }

  @Override
  public void leave() {
    running.stop();
    showStart();
    start.showReady(wording().text("start.ready"));
  }

  /** What is asked of the session that runs. */
  LiveControls controls() {
    return controls;
  }

  /** True while a session runs on the screen and is not halted. */
  boolean isRunning() {
    boolean shown = running.live().filter(window::isShowing).isPresent();
    return shown && running.run().filter(run -> !run.isHalted()).isPresent();
  }

  void stopRun(Runnable afterwards) {
    running.stop(afterwards);
  }

  private LiveRun replaceRun(LiveParts parts, LiveScreen screen, Consumer<LiveEvent> events) {
    Commentator commentator = new Commentator(wording(), voice, () -> setup.values());
    screen.setSound(voice.state());
    screen.showSettingsMistake(mistake(setup.settings().now()));
    ownRange.leave();
    return running.replace(
        screen, teller -> new LiveRun(parts, screen, commentator, teller::tell), events);
  }

  private void show(Parent screen) {
    window.show(screen);
  }
}
