package plumbline.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import plumbline.session.CameraChoice;
import plumbline.session.DemoClip;
import plumbline.session.FirstStart;
import plumbline.session.ModelChoice;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.ui.library.LibraryPlace;
import plumbline.ui.start.StartActions;
import plumbline.voice.Voice;

/** Makes the parts of the window; where each button and key leads. */
final class Navigation implements StartActions, LiveControls.Around {
  private final AppWindow window;
  private final Preferred preferred;
  private final Choice choice;
  private final Running running;
  private final Home home;
  private final OwnRangeDesk ownRange;
  private final LiveControls controls;
  private final LiveScreens screens;
  private final VideoDesk videos;
  private final Practice practice;
  private final SettingsDesk settings;
  private final PreferencesDesk preferences;
  private final KeysDesk keys;
  private final Beginning beginning;
  private final Supplier<Path> demo;

  /** {@code nanoClock} as {@link plumbline.ui.common.CalmKeys} wants it. */
  Navigation(
      Stage stage,
      Scene scene,
      Voice voice,
      ModelChoice models,
      FirstStart first,
      PreferencesFile kept,
      RestingMoves moves,
      Supplier<Path> demo,
      LongSupplier nanoClock) {
    this.demo = demo;
    window = new AppWindow(stage, scene);
    preferred = new Preferred(kept);
    choice = new Choice(models.setup(preferred.now()), preferred.now().camera(), moves);
    running = new Running(window);
    home = new Home(window, preferred, choice, running, this, nanoClock);
    ownRange = new OwnRangeDesk(preferred, choice, running);
    controls = new LiveControls(running, new SoundDesk(voice, running), ownRange, this);
    screens = new LiveScreens(preferred, choice, voice, running, controls, first, nanoClock);
    ReviewDesk reviews = new ReviewDesk(window, preferred);
    videos = new VideoDesk(window, home, choice, running, screens, ownRange, reviews);
    practice = new Practice(window, preferred, choice, home, running, screens, controls, ownRange);
    settings = new SettingsDesk(window, preferred, choice, home, running);
    keys = new KeysDesk(window, preferred, home, running);
    preferences = new PreferencesDesk(window, voice, models, preferred, choice, home);
    beginning =
        new Beginning(window, preferred, preferences, choice, home, running, videos, practice);
  }

  /** How the program starts. */
  Beginning beginning() {
    return beginning;
  }

  /** What is asked of the session that runs. */
  LiveControls controls() {
    return controls;
  }

  /** What runs behind the window. */
  Running running() {
    return running;
  }

  /** The list of keys, wherever one is. */
  KeysDesk keys() {
    return keys;
  }

  /** On the first screen only: elsewhere the key means something else, or nothing. */
  void onStart(Runnable action) {
    if (home.isShown()) {
      action.run();
    }
  }

  /** A digit was pressed: on the first screen it chooses an exercise. */
  void chooseByKey(int key) {
    onStart(() -> home.screen().press(key));
  }

  /** From the first screen, and from a session before the camera. */
  void measureByKey() {
    if (home.isShown() || (running.isOnScreen() && ownRange.isFollowing())) {
      measureRange();
    }
  }

  /** From the first screen, and from a session that runs. */
  void showSettingsByKey() {
    if (home.isShown() || running.isOnScreen()) {
      showSettings();
    }
  }

  @Override
  public void choose(Optional<String> exercise) {
    choice.judge(exercise);
    // Who chooses while the camera is looked for means the session that is about to begin.
    if (running.run().isPresent()) {
      tryCamera();
    }
  }

  @Override
  public void rest(Optional<String> exercise) {
    exercise.ifPresent(choice::rest);
    home.screen().rest(choice.resting());
  }

  @Override
  public void bringBack(String exercise) {
    choice.bringBack(exercise);
    home.screen().rest(choice.resting());
    home.screen().showReady(preferred.wording().text("start.ready"));
  }

  @Override
  public void tryCamera() {
    practice.begin();
  }

  @Override
  public void startPlan() {
    practice.startPlan();
  }

  @Override
  public void measureRange() {
    practice.measureRange();
  }

  /** What runs is ended first: a camera has one reader. */
  @Override
  public void chooseCamera() {
    home.stepAside();
    running.openWhenFree(
        new CameraDesk(
            preferred.wording(),
            choice.setup().cameraIndex(),
            window,
            running,
            this::use,
            home::comeBack));
  }

  private void use(CameraChoice camera) {
    choice.watch(camera.index());
    preferred.keep(preferred.now().withCamera(Optional.of(camera.name())));
    tryCamera();
  }

  @Override
  public void watchDemo() {
    videos.watch(demo.get(), choice.setup().judging(DemoClip.exercises()));
  }

  @Override
  public void openVideo() {
    window.chooseVideo(preferred.wording()).ifPresent(videos::open);
  }

  @Override
  public void lookClosely() {
    videos.lookClosely();
  }

  /** The recorded sessions; what runs is ended. */
  @Override
  public void showLibrary() {
    showLibrary(LibraryPlace.TOP);
  }

  /** From there on; whoever looks at one of them comes back to where they were. */
  private void showLibrary(LibraryPlace from) {
    running.stop();
    running.open(
        new SessionScreens(
            preferred.wording(),
            choice.setup().sessions().folder(),
            window,
            (file, place) -> videos.review(file, () -> showLibrary(place)),
            home,
            from));
  }

  @Override
  public void showSettings() {
    settings.open();
  }

  @Override
  public void askFirst() {
    home.stepAside();
    preferences.showInformed();
  }

  @Override
  public void showKeys() {
    keys.showBesideHome();
  }

  @Override
  public void showPreferences() {
    home.stepAside();
    preferences.open();
  }

  @Override
  public void again() {
    screens.again();
  }

  @Override
  public void leave() {
    home.comeHomeFromSession();
  }
}
