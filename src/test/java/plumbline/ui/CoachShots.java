package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SessionPlan;
import plumbline.plan.SetsDone;
import plumbline.plan.Step;
import plumbline.session.LiveView;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** Draws every stage of a session with a coach; started as {@link ScreenshotTool} is. */
public final class CoachShots {
  private static final Path DEMO = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");
  private static final List<Step> STEPS =
      SessionPlan.of(ThresholdValues.defaults(), Set.of()).steps();
  private static final double AT_REST = 1;
  private static final double RISING = 9.5;

  private CoachShots() {}

  public static void main(String[] args) throws Exception {
    List<Double> times = List.of(AT_REST, RISING);
    try (DemoMoments demo = DemoMoments.of(DEMO, ExerciseCatalog.all(), times)) {
      for (int[] size : new int[][] {{1280, 720}, {1920, 1080}, {800, 600}}) {
        draw(demo, size[0], size[1]);
      }
    }
    System.exit(0);
  }

  private static void draw(DemoMoments demo, int width, int height) throws Exception {
    DemoMoments.Moment rest = demo.at(AT_REST);
    DemoMoments.Moment rising = demo.at(RISING);
    shot("coach-breathe", rest, timed(Step.Breathe.class, Line.BREATHE, 27.4), width, height);
    shot("coach-warm-up", rest, timed(Step.WarmUp.class, Line.WARM_UP, 101), width, height);
    shot("coach-get-ready", rest, set(Stage.GETTING_READY, Line.GET_READY, 0, 0), width, height);
    shot("coach-countdown", rest, set(Stage.COUNTDOWN, Line.GET_READY, 0, 0), width, height);
    shot("coach-working", rising, set(Stage.WORKING, Line.BEGIN, 6, 0), width, height);
    shot("coach-sides", rest, set(Stage.CHANGING_SIDES, Line.OTHER_SIDE, 10, 3), width, height);
    shot("coach-rest", rest, timed(Step.Rest.class, Line.REST, 42), width, height);
    shot("coach-loop-off", rest, timed(Step.LoopOff.class, Line.LOOP_OFF, 9), width, height);
    shot("coach-stretch", rest, timed(Step.Stretch.class, Line.STRETCH, 21), width, height);
    shot("coach-over", rising, over(), width, height);
  }

  static CoachView timed(Class<? extends Step> kind, Line line, double left) {
    int at = indexOf(kind);
    return new CoachView(
        STEPS,
        at,
        Stage.TIMED,
        left,
        STEPS.get(at).length().orElseThrow(),
        Map.of(),
        Optional.empty(),
        line,
        1,
        0,
        SetsDone.NONE);
  }

  static CoachView over() {
    return view(STEPS.size(), Stage.OVER, Line.OVER, 0, 0);
  }

  static CoachView set(Stage stage, Line line, int left, int right) {
    return view(indexOf(Step.WorkSet.class), stage, line, left, right);
  }

  private static CoachView view(int at, Stage stage, Line line, int left, int right) {
    double seconds = stage == Stage.COUNTDOWN ? 3 : 20;
    return new CoachView(
        STEPS,
        at,
        stage,
        seconds * 0.6,
        seconds,
        Map.of(Side.LEFT, left, Side.RIGHT, right),
        left == 0 ? Optional.empty() : Optional.of(right == 0 ? Side.LEFT : Side.RIGHT),
        line,
        1,
        0,
        SetsDone.NONE);
  }

  private static int indexOf(Class<? extends Step> kind) {
    return STEPS.indexOf(STEPS.stream().filter(kind::isInstance).findFirst().orElseThrow());
  }

  private static void shot(
      String name, DemoMoments.Moment moment, CoachView coach, int width, int height)
      throws Exception {
    Path file = Path.of("target", "screens", name + "-" + width + "x" + height + ".png");
    Shots.save(
        FxThread.call(
            () -> {
              LiveScreen screen = new LiveScreen(Wording.english(), new Silent());
              screen.setMirrored(true);
              screen.resize(width, height);
              screen.show(
                  with(moment.view(new ViewPort(width, height, true, true)), coach), p -> {});
              return Shots.of(screen, width, height);
            }),
        file);
  }

  static LiveView with(LiveView view, CoachView coach) {
    return LiveViews.coached(view, coach);
  }
}
