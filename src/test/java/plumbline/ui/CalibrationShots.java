package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Drill;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationView;
import plumbline.personal.CalibrationView.Stage;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.OwnValue;
import plumbline.personal.People;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.session.OwnRange;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.StartScreen;

/** Draws every stage of a body calibration; started as {@link ScreenshotTool} is. */
public final class CalibrationShots {
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final Exercise EXERCISE = ExerciseCatalog.find("leg-raise").orElseThrow();
  private static final BodyCalibration MEASURED = People.reaching(Drill.LEG_RAISE, 60, 66);
  static final List<OwnValue> OWN =
      new PersonalRange(EXERCISE.variants().get(0), ThresholdValues.defaults()).of(MEASURED);
  private static final OwnValue TILT = new OwnValue(PictureTurn.TURN, 0, 6);
  private static final double AT_REST = 1;
  private static final double RISING = 2.4;

  private CalibrationShots() {}

  public static void main(String[] args) throws Exception {
    System.setProperty("plumbline.reducedMotion", "true");
    try (DemoMoments demo = DemoMoments.of(DEMO, List.of(EXERCISE), List.of(AT_REST, RISING))) {
      for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
        draw(demo, size[0], size[1]);
      }
    }
    System.exit(0);
  }

  private static void draw(DemoMoments demo, int width, int height) throws Exception {
    DemoMoments.Moment rest = demo.at(AT_REST);
    DemoMoments.Moment rising = demo.at(RISING);
    start(width, height);
    shot("ready", rest, view(Stage.GET_READY, 0, 0, 0, List.of()), width, height);
    shot("still", rest, view(Stage.STILL, 0.6, 0, 0, List.of()), width, height);
    shot("comfort", rising, view(Stage.COMFORT, 0.25, 1, 0, List.of()), width, height);
    shot("other-leg", rest, view(Stage.COMFORT, 0.5, 2, 0, List.of()), width, height);
    shot("offer", rest, view(Stage.OFFER, 0.3, 2, 2, OWN), width, height);
    shot("offer-tilt", rest, view(Stage.OFFER, 0.3, 2, 2, List.of(TILT)), width, height);
    shot("offer-same", rest, view(Stage.OFFER, 0.3, 2, 2, List.of()), width, height);
    shot("accepted", rest, view(Stage.ACCEPTED, 1, 2, 2, OWN), width, height);
    shot("declined", rest, view(Stage.DECLINED, 1, 2, 2, OWN), width, height);
    Optional<String> id = Optional.of(EXERCISE.id());
    range("in-use", rising, new OwnRange(id, OWN, Optional.empty()), width, height);
    range("tilt-in-use", rising, new OwnRange(id, List.of(TILT), Optional.empty()), width, height);
    for (Stale stale : Stale.values()) {
      OwnRange told = new OwnRange(id, List.of(), Optional.of(stale));
      range("stale-" + stale.name().toLowerCase(Locale.ROOT), rising, told, width, height);
    }
  }

  private static void start(int width, int height) throws Exception {
    Path file = Path.of("target", "screens", "calibrate-start-" + width + "x" + height + ".png");
    Shots.save(
        FxThread.call(
            () -> {
              StartScreen screen =
                  new StartScreen(
                      Wording.english(),
                      new Silent(),
                      Silent.EXERCISES,
                      ThresholdValues.defaults());
              screen.showReady(Wording.english().text("personal.choose"));
              return Shots.of(screen, width, height);
            }),
        file);
  }

  static CalibrationView view(
      Stage stage, double progress, int left, int right, List<OwnValue> own) {
    return new CalibrationView(
        EXERCISE.id(),
        stage,
        progress,
        Map.of(Side.LEFT, left, Side.RIGHT, right),
        2,
        left == 2 && right == 0 ? Optional.of(Side.RIGHT) : Optional.empty(),
        Optional.of(MEASURED),
        own);
  }

  private static void shot(
      String name, DemoMoments.Moment moment, CalibrationView view, int width, int height)
      throws Exception {
    save(
        name,
        width,
        height,
        screen ->
            screen.show(
                LiveViews.calibrating(moment.view(new ViewPort(width, height, true, true)), view),
                p -> {}));
  }

  private static void range(
      String name, DemoMoments.Moment moment, OwnRange range, int width, int height)
      throws Exception {
    save(
        name,
        width,
        height,
        screen -> {
          screen.show(moment.view(new ViewPort(width, height, true, true)), p -> {});
          screen.showOwnRange(range);
        });
  }

  private static void save(String name, int width, int height, Consumer<LiveScreen> showing)
      throws Exception {
    Path file =
        Path.of("target", "screens", "calibrate-" + name + "-" + width + "x" + height + ".png");
    Shots.save(
        FxThread.call(
            () -> {
              LiveScreen screen = new LiveScreen(Wording.english(), new Silent());
              screen.setMirrored(true);
              screen.offerMeasuring();
              screen.resize(width, height);
              showing.accept(screen);
              return Shots.of(screen, width, height);
            }),
        file);
  }
}
