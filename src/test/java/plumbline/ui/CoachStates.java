package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SessionPlan;
import plumbline.plan.SetsDone;
import plumbline.plan.Step;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SetScore;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** Every stage of a session that is led by a coach, in the words of one language. */
final class CoachStates {
  private static final List<Step> STEPS =
      SessionPlan.of(ThresholdValues.defaults(), Set.of()).steps();

  private static final SetScore A_SET =
      new SetScore(
          66,
          SetScore.Tone.WORK_ON,
          Optional.of(new SetScore.Point("leg-raise.knee_bend", "leg-raise", "straight")));
  private static final SetsDone HARD =
      new SetsDone(Optional.of(new SetScore(44, SetScore.Tone.EASIER, Optional.empty())), Map.of());
  private static final SetsDone DONE = new SetsDone(Optional.of(A_SET), Map.of("leg-raise", A_SET));

  private final Wording wording;
  private final Map<Drill, LiveMoments> moments;
  private final Map<Drill, LiveMoments> atRest;
  private final List<ScreenStates.State> all = new ArrayList<>();

  private CoachStates(
      Wording wording, Map<Drill, LiveMoments> moments, Map<Drill, LiveMoments> atRest) {
    this.wording = wording;
    this.moments = moments;
    this.atRest = atRest;
  }

  /** With somebody who moves, and somebody who rests. */
  static List<ScreenStates.State> of(
      Wording wording, Map<Drill, LiveMoments> moments, Map<Drill, LiveMoments> atRest) {
    CoachStates states = new CoachStates(wording, moments, atRest);
    states.steps();
    return states.all;
  }

  private void steps() {
    timed("breathe", Step.Breathe.class, Line.BREATHE, 27.4);
    timed("warm-up", Step.WarmUp.class, Line.WARM_UP, 101);
    timed("rest", Step.Rest.class, Line.REST, 42);
    timed("loop-off", Step.LoopOff.class, Line.LOOP_OFF, 9);
    timed("stretch", Step.Stretch.class, Line.STRETCH, 21);
    for (Drill drill : moments.keySet()) {
      String id = drill.exercise();
      coach("get-ready-" + id, drill, set(id, Stage.GETTING_READY, Line.GET_READY, 0, 0));
      coach("countdown-" + id, drill, set(id, Stage.COUNTDOWN, Line.GET_READY, 0, 0));
      coach("working-" + id, drill, set(id, Stage.WORKING, Line.BEGIN, 6, 0));
      coach("easier-" + id, drill, set(id, Stage.GETTING_READY, Line.EASIER, 0, 0));
    }
    coach("begin-lying", Drill.LEG_RAISE, set("march", Stage.WORKING, Line.BEGIN_LYING, 0, 0));
    int march = STEPS.indexOf(new Step.WorkSet("march", 2, 2, 10, false));
    coach(
        "from-the-front",
        Drill.MARCH,
        view(march, Stage.GETTING_READY, 0, 0, Line.GET_READY, 0, 0));
    afterASet();
    fullEnd();
    coach("sides", Drill.LEG_RAISE, set("leg-raise", Stage.CHANGING_SIDES, Line.OTHER_SIDE, 10, 3));
    coach("over", Drill.KICK, view(STEPS.size(), Stage.OVER, 0, 0, Line.OVER, 0, 0));
  }

  /** Of the set that has just been done it is said how it went. */
  private void afterASet() {
    int rest = indexOf(STEPS.stream().filter(Step.Rest.class::isInstance));
    after(
        "rest-after-a-set",
        view(rest, Stage.TIMED, 42, 60, Line.REST, Optional.empty(), 0, 0, DONE));
    after(
        "offer-easier",
        view(rest, Stage.TIMED, 42, 60, Line.OFFER_EASIER, Optional.empty(), 0, 0, HARD));
    after(
        "easier-in-a-rest",
        view(rest, Stage.TIMED, 30, 60, Line.EASIER, Optional.empty(), 0, 0, HARD));
    after(
        "over-after-a-set",
        view(STEPS.size(), Stage.OVER, 0, 0, Line.OVER, Optional.empty(), 0, 0, DONE));
  }

  /** As full as the end of a practice gets. */
  private void fullEnd() {
    Map<String, SetScore> each =
        moments.keySet().stream()
            .map(Drill::exercise)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), CoachStates::toWorkOn));
    CoachView over =
        view(
            STEPS.size(),
            Stage.OVER,
            0,
            0,
            Line.OVER,
            Optional.empty(),
            0,
            0,
            new SetsDone(Optional.empty(), each));
    ScreenStates.Make make =
        (w, h) -> {
          LiveScreen screen = new LiveScreen(wording, new Silent());
          screen.resize(w, h);
          List<RepVerdict> all =
              moments.values().stream()
                  .flatMap(done -> done.view(Optional.empty(), w, h).verdicts().stream())
                  .toList();
          LiveView last = moments.get(Drill.KICK).view(Optional.empty(), w, h);
          screen.show(LiveViews.having(LiveViews.coached(last, over), all), picture -> {});
          return screen;
        };
    all.add(new ScreenStates.State("coach-over-after-all", make));
  }

  private static SetScore toWorkOn(String exercise) {
    SetScore.Point range = new SetScore.Point("range", exercise, "");
    return new SetScore(66, SetScore.Tone.WORK_ON, Optional.of(range));
  }

  private void after(String name, CoachView now) {
    ScreenStates.Make make =
        (w, h) -> {
          LiveScreen screen = new LiveScreen(wording, new Silent());
          screen.resize(w, h);
          LiveMoments done = moments.get(Drill.LEG_RAISE);
          screen.show(LiveViews.coached(done.view(Optional.empty(), w, h), now), picture -> {});
          return screen;
        };
    all.add(new ScreenStates.State("coach-" + name, make));
  }

  private void timed(String name, Class<? extends Step> kind, Line line, double left) {
    int at = indexOf(STEPS.stream().filter(kind::isInstance));
    double length = STEPS.get(at).length().orElseThrow();
    coach(name, Drill.LEG_RAISE, view(at, Stage.TIMED, left, length, line, 0, 0));
  }

  private static int indexOf(Stream<Step> steps) {
    return STEPS.indexOf(steps.findFirst().orElseThrow());
  }

  private static CoachView set(String exercise, Stage stage, Line line, int left, int right) {
    int at =
        indexOf(
            STEPS.stream()
                .filter(s -> s instanceof Step.WorkSet set && set.exercise().equals(exercise)));
    return view(at, stage, 12, 20, line, left, right);
  }

  /** Each step has a line of its own. */
  private static CoachView view(
      int at, Stage stage, double left, double of, Line line, int leftReps, int rightReps) {
    Side turn = rightReps == 0 ? Side.LEFT : Side.RIGHT;
    Optional<Side> side = leftReps == 0 ? Optional.empty() : Optional.of(turn);
    return view(at, stage, left, of, line, side, leftReps, rightReps, SetsDone.NONE);
  }

  private static CoachView view(
      int at,
      Stage stage,
      double left,
      double of,
      Line line,
      Optional<Side> side,
      int leftReps,
      int rightReps,
      SetsDone sets) {
    return new CoachView(
        STEPS,
        at,
        stage,
        left,
        of,
        Map.of(Side.LEFT, leftReps, Side.RIGHT, rightReps),
        side,
        line,
        1 + at,
        0,
        sets);
  }

  private void coach(String name, Drill drill, CoachView coach) {
    ScreenStates.Make make =
        (w, h) -> {
          LiveScreen screen = new LiveScreen(wording, new Silent());
          screen.resize(w, h);
          boolean works = coach.stage() == Stage.WORKING || coach.stage() == Stage.OVER;
          LiveView view = (works ? moments : atRest).get(drill).view(Optional.empty(), w, h);
          screen.show(LiveViews.coached(view, coach), picture -> {});
          return screen;
        };
    all.add(new ScreenStates.State("coach-" + name, make));
  }
}
