package plumbline.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
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
  private final StartPoses poses;
  private final ThresholdValues values;
  private final StageClock clock = new StageClock();
  private final SetBook book = new SetBook();
  private Line line = Line.OVER;
  private int lines;
  private long lastNanos;
  private boolean started;
  private final Stillness stillness = new Stillness();
  private @Nullable SetCount count;

  /**
   * @param exercises of which the plan's sets are
   */
  public Coach(SessionPlan plan, List<Exercise> exercises, ThresholdValues values) {
    agenda = new Agenda(plan.steps());
    poses = new StartPoses(exercises);
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
    clock.pass(passedS);
    stillness.update(frame.smoothed(), passedS);
    follow(frame);
    return view();
  }

  private void follow(FrameAnalysis frame) {
    switch (clock.stage()) {
      case GETTING_READY -> awaitStartPose(frame);
      case COUNTDOWN -> countDown(frame);
      case WORKING -> work(frame);
      case CHANGING_SIDES -> changeSides(frame);
      case TIMED -> {
        if (clock.isUp()) {
          enter(agenda.at() + 1);
        }
      }
      case OVER -> {}
    }
  }

  private void awaitStartPose(FrameAnalysis frame) {
    if (poses.isTaken(currentSet(), frame)) {
      // What is done from here on counts: nobody need wait for the countdown.
      if (!begunSet()) {
        count = new SetCount(currentSet(), lastNanos);
      }
      clock.begin(Stage.COUNTDOWN, values.get(PlanRules.COUNTDOWN));
    }
  }

  private void countDown(FrameAnalysis frame) {
    hear(frame);
    if (!poses.isTaken(currentSet(), frame)) {
      clock.begin(Stage.GETTING_READY, 0);
    } else if (frame.working().isPresent() || clock.isUp()) {
      stillness.reset();
      say(poses.isLyingInstead(currentSet(), frame.posture()) ? Line.BEGIN_LYING : Line.BEGIN);
      clock.begin(Stage.WORKING, 0);
    }
  }

  private void work(FrameAnalysis frame) {
    hear(frame);
    SetCount counted = counted();
    // A pause at the top is not the end, however long it is asked to be.
    boolean resting = counted.begun() && frame.working().isEmpty();
    boolean still = resting && stillness.seconds() >= values.get(PlanRules.STILL_ENDS);
    if (counted.isDone() || (still && !counted.hasOtherSide())) {
      enter(agenda.at() + 1);
    } else if (counted.firstSideIsDone() || still) {
      counted.changeSides();
      say(Line.OTHER_SIDE);
      clock.begin(Stage.CHANGING_SIDES, values.get(PlanRules.REST_BETWEEN_SIDES));
    }
  }

  /** Whoever begins before the rest is over has rested enough. */
  private void changeSides(FrameAnalysis frame) {
    hear(frame);
    if (frame.working().isPresent() || clock.isUp()) {
      stillness.reset();
      clock.begin(Stage.WORKING, 0);
    }
  }

  private void hear(FrameAnalysis frame) {
    counted().hear(frame.newVerdicts());
  }

  /** Goes on to what comes next, whatever goes on now. */
  public void goOn() {
    if (clock.stage() == Stage.GETTING_READY) {
      count = begunSet() ? count : new SetCount(currentSet(), lastNanos);
      stillness.reset();
      say(Line.BEGIN);
      clock.begin(Stage.WORKING, 0);
    } else if (clock.stage() == Stage.CHANGING_SIDES) {
      clock.runOut();
    } else if (clock.stage() != Stage.OVER) {
      enter(agenda.at() + 1);
    }
  }

  /** Begins this step again; at its very beginning, the one before. */
  public void repeat() {
    boolean atBeginning =
        clock.stage() == Stage.TIMED ? clock.seconds() < JUST_BEGUN_S : !begunSet();
    enter(atBeginning ? agenda.at() - 1 : agenda.at());
  }

  /** Asks for less from now on in this exercise. */
  public void easier() {
    agenda
        .set()
        .ifPresent(
            now -> {
              agenda.lighten(now);
              enter(agenda.at());
              say(Line.EASIER);
            });
  }

  /** This exercise hurts: it rests for today. */
  public void leaveOut(String exercise) {
    boolean now = agenda.set().filter(set -> set.exercise().equals(exercise)).isPresent();
    agenda.leaveOut(exercise);
    if (now) {
      enter(agenda.at());
    }
  }

  private void enter(int next) {
    boolean setIsOver = count != null && next > agenda.at();
    book.turnTo(setIsOver ? Optional.of(counted()) : Optional.empty());
    agenda.turnTo(next);
    count = null;
    Optional<Double> length = agenda.step().flatMap(Step::length);
    boolean over = agenda.step().isEmpty();
    Stage waiting = over ? Stage.OVER : Stage.GETTING_READY;
    clock.begin(length.isPresent() ? Stage.TIMED : waiting, length.orElse(0.0));
    say(agenda.step().map(Line::of).orElse(Line.OVER));
  }

  private void say(Line what) {
    line = what;
    lines++;
  }

  private Step.WorkSet currentSet() {
    return agenda.set().orElseThrow();
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
        agenda.at(),
        clock.stage(),
        clock.secondsLeft(),
        clock.lengthS(),
        counted == null ? Map.<Side, Integer>of() : counted.done(),
        counted == null ? Optional.empty() : counted.turn(),
        line,
        lines,
        counted == null ? lastNanos : counted.fromNanos(),
        book.done());
  }
}
