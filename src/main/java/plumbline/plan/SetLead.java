package plumbline.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.thresholds.ThresholdValues;

/**
 * Leads through one set, from the start pose to the last repetition or until nobody moves any more.
 * Single-threaded.
 */
final class SetLead {
  private final Step.WorkSet set;
  private final StartPoses poses;
  private final ThresholdValues values;
  private final StageClock clock;
  private final Speech speech;
  private final Stillness stillness = new Stillness();
  private @Nullable SetCount count;
  private boolean over;

  /** Its stages are on {@code clock}, which waits for the start pose already. */
  SetLead(
      Step.WorkSet set, StartPoses poses, ThresholdValues values, StageClock clock, Speech speech) {
    this.set = set;
    this.poses = poses;
    this.values = values;
    this.clock = clock;
    this.speech = speech;
  }

  /** Takes the next frame, {@code passedS} seconds after the one before. */
  void follow(FrameAnalysis frame, double passedS) {
    stillness.update(frame.smoothed(), passedS);
    count().ifPresent(counted -> counted.hear(frame.newVerdicts()));
    switch (clock.stage()) {
      case GETTING_READY -> awaitStartPose(frame);
      case COUNTDOWN -> countDown(frame);
      case WORKING -> count().ifPresent(counted -> work(counted, frame));
      case CHANGING_SIDES -> changeSides(frame);
      case TIMED, OVER -> {}
    }
  }

  private void awaitStartPose(FrameAnalysis frame) {
    if (poses.isTaken(set, frame)) {
      // What is done from here on counts: nobody need wait for the countdown.
      beginCount(frame.raw().timestampNanos());
      clock.begin(Stage.COUNTDOWN, values.get(PlanRules.COUNTDOWN));
    }
  }

  private void countDown(FrameAnalysis frame) {
    if (!poses.isTaken(set, frame)) {
      clock.begin(Stage.GETTING_READY, 0);
    } else if (frame.working().isPresent() || clock.isUp()) {
      speech.say(poses.isLyingInstead(set, frame.posture()) ? Line.BEGIN_LYING : Line.BEGIN);
      work();
    }
  }

  private void work(SetCount counted, FrameAnalysis frame) {
    // A pause at the top is not the end, however long it is asked to be.
    boolean resting = counted.begun() && frame.working().isEmpty();
    boolean still = resting && stillness.seconds() >= values.get(PlanRules.STILL_ENDS);
    if (counted.isDone() || (still && !counted.hasOtherSide())) {
      over = true;
    } else if (counted.firstSideIsDone() || still) {
      counted.changeSides();
      speech.say(Line.OTHER_SIDE);
      clock.begin(Stage.CHANGING_SIDES, values.get(PlanRules.REST_BETWEEN_SIDES));
    }
  }

  /** Whoever begins before the rest is over has rested enough. */
  private void changeSides(FrameAnalysis frame) {
    if (frame.working().isPresent() || clock.isUp()) {
      work();
    }
  }

  /** Goes on to what comes next within the set, or ends it; {@code nowNanos} is media time. */
  void goOn(long nowNanos) {
    if (clock.stage() == Stage.GETTING_READY) {
      beginCount(nowNanos);
      speech.say(Line.BEGIN);
      work();
    } else if (clock.stage() == Stage.COUNTDOWN || clock.stage() == Stage.CHANGING_SIDES) {
      clock.runOut();
    } else {
      over = true;
    }
  }

  private void work() {
    stillness.reset();
    clock.begin(Stage.WORKING, 0);
  }

  /** What has been done before a start pose was left counts on. */
  private void beginCount(long nowNanos) {
    if (!hasBegun()) {
      count = new SetCount(set, nowNanos);
    }
  }

  /** Nothing more is asked of this set. */
  boolean isOver() {
    return over;
  }

  /** Something of this set has been done, of whichever side. */
  boolean hasBegun() {
    return count != null && !count.done().isEmpty();
  }

  /** How far it has come; empty before the start pose. */
  Optional<SetCount> count() {
    return Optional.ofNullable(count);
  }
}
