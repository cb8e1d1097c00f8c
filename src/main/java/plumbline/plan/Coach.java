package plumbline.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Posture;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * Leads a person through a plan without their hands: taking the start pose begins a set, enough
 * repetitions or lying still ends it, the rest is timers. Frames come in the order of their time;
 * no clock is read. While no frames come, as after a stop, no time passes. Single-threaded.
 */
public final class Coach {
  /** Two frames further apart than this are a pause. */
  private static final double LONGEST_STEP_S = 0.5;

  /** Who goes back so soon after a beginning means the step before. */
  private static final double JUST_BEGUN_S = 2;

  private final Agenda agenda;
  private final List<Exercise> exercises;
  private final ThresholdValues values;
  private int at;
  private Stage stage = Stage.OVER;
  private Line line = Line.OVER;
  private int lines;
  private long lastNanos;
  private boolean started;
  private double stageS;
  private double stageLengthS;
  private final Stillness stillness = new Stillness();
  private @Nullable SetCount count;

  /**
   * @param exercises of which the plan's sets are
   */
  public Coach(SessionPlan plan, List<Exercise> exercises, ThresholdValues values) {
    agenda = new Agenda(plan.steps());
    this.exercises = List.copyOf(exercises);
    this.values = values;
  }

  /** Where the person is after this frame. */
  public CoachView update(FrameAnalysis frame) {
    long now = frame.raw().timestampNanos();
    double passedS = started ? Math.min(LONGEST_STEP_S, (now - lastNanos) / 1e9) : 0;
    lastNanos = now;
    if (!started) {
      started = true;
      enter(0);
    }
    stageS += passedS;
    stillness.update(frame.smoothed(), passedS);
    follow(frame);
    return view();
  }

  private void follow(FrameAnalysis frame) {
    switch (stage) {
      case GETTING_READY -> awaitStartPose(frame);
      case COUNTDOWN -> countDown(frame);
      case WORKING -> work(frame);
      case CHANGING_SIDES -> changeSides(frame);
      case TIMED -> {
        if (stageS >= stageLengthS) {
          enter(at + 1);
        }
      }
      case OVER -> {}
    }
  }

  private void awaitStartPose(FrameAnalysis frame) {
    if (isReady(frame)) {
      // What is done from here on counts: nobody need wait for the countdown.
      if (!begunSet()) {
        count = new SetCount(set().orElseThrow(), lastNanos);
      }
      stage(Stage.COUNTDOWN, values.get(PlanRules.COUNTDOWN));
    }
  }

  private void countDown(FrameAnalysis frame) {
    hear(frame);
    if (!isReady(frame)) {
      stage(Stage.GETTING_READY, 0);
    } else if (frame.working().isPresent() || stageS >= stageLengthS) {
      stillness.reset();
      say(isLyingInstead(frame.posture()) ? Line.BEGIN_LYING : Line.BEGIN);
      stage(Stage.WORKING, 0);
    }
  }

  private void work(FrameAnalysis frame) {
    hear(frame);
    SetCount counted = counted();
    // A pause at the top is not the end, however long it is asked to be.
    boolean resting = counted.begun() && frame.working().isEmpty();
    boolean still = resting && stillness.seconds() >= values.get(PlanRules.STILL_ENDS);
    if (counted.isDone() || (still && !counted.hasOtherSide())) {
      enter(at + 1);
    } else if (counted.firstSideIsDone() || still) {
      counted.changeSides();
      say(Line.OTHER_SIDE);
      stage(Stage.CHANGING_SIDES, values.get(PlanRules.REST_BETWEEN_SIDES));
    }
  }

  /** Whoever begins before the rest is over has rested enough. */
  private void changeSides(FrameAnalysis frame) {
    hear(frame);
    if (frame.working().isPresent() || stageS >= stageLengthS) {
      stillness.reset();
      stage(Stage.WORKING, 0);
    }
  }

  private void hear(FrameAnalysis frame) {
    counted().hear(frame.newVerdicts());
  }

  /** In the start pose of what comes next, and seen well enough to be counted. */
  private boolean isReady(FrameAnalysis frame) {
    Posture posture = frame.posture();
    boolean fits =
        startPostures().anyMatch(p -> p == posture || (p.isUpright() && posture.isUpright()));
    return fits && frame.inPosition();
  }

  /** Of whatever comes next. */
  private Stream<Posture> startPostures() {
    return exercises.stream()
        .filter(exercise -> exercise.id().equals(set().orElseThrow().exercise()))
        .flatMap(exercise -> exercise.variants().stream())
        .flatMap(variant -> variant.postures().stream());
  }

  private boolean isLyingInstead(Posture posture) {
    return posture == Posture.SUPINE && startPostures().anyMatch(Posture::isUpright);
  }

  /** Goes on to what comes next, whatever goes on now. */
  public void goOn() {
    if (stage == Stage.GETTING_READY) {
      count = begunSet() ? count : new SetCount(set().orElseThrow(), lastNanos);
      stillness.reset();
      say(Line.BEGIN);
      stage(Stage.WORKING, 0);
    } else if (stage == Stage.CHANGING_SIDES) {
      stageS = stageLengthS;
    } else if (stage != Stage.OVER) {
      enter(at + 1);
    }
  }

  /** Begins this step again; at its very beginning, the one before. */
  public void repeat() {
    boolean atBeginning = stage == Stage.TIMED ? stageS < JUST_BEGUN_S : !begunSet();
    enter(Math.max(0, atBeginning ? at - 1 : at));
  }

  /** Asks for less from now on in this exercise. */
  public void easier() {
    set()
        .ifPresent(
            now -> {
              agenda.lighten(now);
              enter(at);
              say(Line.EASIER);
            });
  }

  /** This exercise hurts: it rests for today. */
  public void leaveOut(String exercise) {
    boolean now = set().filter(set -> set.exercise().equals(exercise)).isPresent();
    agenda.leaveOut(exercise, now ? at : at + 1);
    if (now) {
      enter(at);
    }
  }

  private void enter(int next) {
    at = Math.min(next, agenda.size());
    count = null;
    if (at == agenda.size()) {
      stage(Stage.OVER, 0);
      say(Line.OVER);
      return;
    }
    Step step = agenda.step(at).orElseThrow();
    stage(step.length().isPresent() ? Stage.TIMED : Stage.GETTING_READY, step.length().orElse(0.0));
    say(lineOf(step));
  }

  private static Line lineOf(Step step) {
    if (step instanceof Step.Breathe) {
      return Line.BREATHE;
    } else if (step instanceof Step.WarmUp) {
      return Line.WARM_UP;
    } else if (step instanceof Step.Rest) {
      return Line.REST;
    } else if (step instanceof Step.LoopOff) {
      return Line.LOOP_OFF;
    } else if (step instanceof Step.Stretch) {
      return Line.STRETCH;
    }
    return Line.GET_READY;
  }

  private void stage(Stage next, double lengthS) {
    stage = next;
    stageS = 0;
    stageLengthS = lengthS;
  }

  private void say(Line what) {
    line = what;
    lines++;
  }

  private Optional<Step.WorkSet> set() {
    return agenda.set(at);
  }

  private boolean begunSet() {
    return count != null && count.begun();
  }

  private SetCount counted() {
    SetCount counted = count;
    if (counted == null) {
      throw new IllegalStateException("no set goes on");
    }
    return counted;
  }

  private CoachView view() {
    SetCount counted = count;
    return new CoachView(
        agenda.steps(),
        at,
        stage,
        Math.max(0, stageLengthS - stageS),
        stageLengthS,
        counted == null ? Map.<Side, Integer>of() : counted.done(),
        counted == null ? Optional.empty() : counted.turn(),
        line,
        lines,
        counted == null ? lastNanos : counted.fromNanos());
  }
}
