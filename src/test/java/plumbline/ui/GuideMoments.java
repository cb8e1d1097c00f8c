package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.personal.CalibrationView;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseModelKind;
import plumbline.scoring.Exercise;
import plumbline.session.CameraLook;
import plumbline.session.LibraryEntry;
import plumbline.session.LiveView;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.setup.CameraScreen;
import plumbline.ui.start.StartScreen;

/** The guide's pictures in which the camera sees somebody: moments of the demo clip. */
final class GuideMoments implements AutoCloseable {
  static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  static final List<Exercise> LEG_RAISE =
      ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow();
  private static final double AT_REST = 1;
  private static final double FAULT = 7.4;
  private static final double AT_TOP = 14.6;
  private static final double BACK = 17.6;
  private static final ViewPort PORT =
      new ViewPort(GuidePictures.WIDTH, GuidePictures.HEIGHT, false, true);

  private final GuidePictures pictures;
  private final Wording wording = Wording.english();
  private final DemoMoments demo;
  private final SetupMoment good;
  private final SetupMoment feetOut;

  GuideMoments(GuidePictures pictures) throws Exception {
    this.pictures = pictures;
    try (BlazePoseEstimator estimator =
        new BlazePoseEstimator(new ModelStore(Path.of("models")), PoseModelKind.FULL)) {
      good = SetupMoment.of(DEMO, estimator, LEG_RAISE, Mat::clone);
      feetOut = SetupMoment.of(DEMO, estimator, LEG_RAISE, p -> SetupMoment.nearer(p, 0.22, 0.15));
    }
    demo = DemoMoments.of(DEMO, LEG_RAISE, List.of(AT_REST, FAULT, AT_TOP, BACK));
  }

  void drawAll(List<LibraryEntry> sessions) throws Exception {
    pictures.save("start", () -> start(sessions));
    pictures.save("cameras", this::cameras);
    live("setup", LiveViews.advising(feetOut.moment().view(PORT), feetOut.advice()), screen -> {});
    live("setup-good", LiveViews.advising(good.moment().view(PORT), good.advice()), screen -> {});
    live("live", view(AT_TOP), screen -> {});
    live("cue", view(FAULT), screen -> {});
    live("recording", view(BACK), screen -> screen.showRecording(false));
    live("stop", view(FAULT), LiveScreen::showStop);
    coach();
    calibration();
  }

  private void coach() throws Exception {
    led("breathe", AT_REST, CoachShots.timed(Step.Breathe.class, CoachView.Line.BREATHE, 27.4));
    led(
        "countdown",
        AT_REST,
        CoachShots.set(CoachView.Stage.COUNTDOWN, CoachView.Line.GET_READY, 0, 0));
    led("rest", BACK, CoachShots.timed(Step.Rest.class, CoachView.Line.REST, 42));
    led("end", BACK, CoachShots.over());
  }

  private void led(String name, double at, CoachView coach) throws Exception {
    live(name, CoachShots.with(view(at), coach), screen -> {});
  }

  private void calibration() throws Exception {
    calibrate(
        "my-range",
        AT_TOP,
        CalibrationShots.view(CalibrationView.Stage.COMFORT, 0.75, 2, 1, List.of()));
    calibrate(
        "my-range-offer",
        AT_REST,
        CalibrationShots.view(CalibrationView.Stage.OFFER, 0.3, 2, 2, CalibrationShots.OWN));
  }

  private void calibrate(String name, double at, CalibrationView view) throws Exception {
    live(name, LiveViews.calibrating(view(at), view), LiveScreen::offerMeasuring);
  }

  private LiveView view(double at) {
    return demo.at(at).view(PORT);
  }

  private void live(String name, LiveView view, Consumer<LiveScreen> change) throws Exception {
    pictures.save(
        name,
        () -> {
          LiveScreen screen = new LiveScreen(wording, new Silent());
          screen.offerMeasuring();
          screen.resize(GuidePictures.WIDTH, GuidePictures.HEIGHT);
          screen.show(view, picture -> {});
          change.accept(screen);
          return screen;
        });
  }

  private StartScreen start(List<LibraryEntry> sessions) {
    StartScreen screen =
        new StartScreen(wording, new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
    screen.select(Optional.empty());
    screen.rest(Set.of());
    screen.showLast(sessions);
    screen.showWatching();
    Shots.layOut(screen, GuidePictures.WIDTH, GuidePictures.HEIGHT);
    ViewPort port = screen.viewPort().get();
    screen.showCamera(LiveViews.advising(good.moment().view(port), good.advice()), picture -> {});
    screen.focusMain();
    return screen;
  }

  private CameraScreen cameras() {
    List<String> names = List.of("HD Pro Webcam", "Integrated Camera");
    CameraScreen screen =
        new CameraScreen(wording, names, 0, chosen -> {}, Nobody.at(CameraScreen.Actions.class));
    Shots.layOut(screen, GuidePictures.WIDTH, GuidePictures.HEIGHT);
    screen.show(0, good.moment().view(screen.viewPort().get()).picture(), picture -> {});
    screen.show(0, CameraLook.State.SHOWN, Optional.of(new ImageSize(1280, 720)));
    screen.show(1, CameraLook.State.BUSY, Optional.empty());
    return screen;
  }

  @Override
  public void close() {
    demo.close();
    good.moment().frame().close();
    feetOut.moment().frame().close();
  }
}
