package plumbline.plan;

import java.util.ArrayList;
import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.thresholds.ThresholdValues;

/** Somebody before a camera who does what the coach says, whom the analyzer recognises. */
final class ObedientPerson {
  private static final double BARELY = 0.8;

  private final Motion motion;
  private final SessionAnalyzer analyzer;
  private final Coach coach;
  private final List<CoachView> seen = new ArrayList<>();
  private int fed;
  private boolean barely;

  ObedientPerson(Coach coach, ThresholdValues values) {
    this.coach = coach;
    motion = new Motion(Drill.LEG_RAISE.start(), 20, 4).noise(0.3);
    analyzer = Analyzers.of(ExerciseCatalog.all(), values);
  }

  /** Keeps still for so long. */
  ObedientPerson stay(double seconds) {
    motion.rest(seconds);
    return feed();
  }

  /** Keeps still until the coach is as far as that, or too long. */
  ObedientPerson waitFor(CoachView.Stage stage, double atMostS) {
    double until = motion.nowS() + atMostS;
    while (motion.nowS() < until && (seen.isEmpty() || now().stage() != stage)) {
      stay(0.1);
    }
    return this;
  }

  /** Is seen from the front from now on. */
  ObedientPerson faceCamera() {
    motion.yaw(90);
    return this;
  }

  /** Is seen from the side again. */
  ObedientPerson sideOn() {
    motion.yaw(180);
    return this;
  }

  /** Gets into the start pose of an exercise. */
  ObedientPerson takePose(Drill drill) {
    motion.become(2, drill.start());
    return feed();
  }

  /** From now on, far less than is asked for: just enough to count. */
  ObedientPerson barely() {
    barely = true;
    return this;
  }

  ObedientPerson rep(Drill drill, Side side) {
    return rep(drill, side, drill.pace().holdS());
  }

  /** So little that it does not count. */
  ObedientPerson tooLow(Drill drill, Side side) {
    return lift(drill, side, drill.pace().holdS(), drill.ranges().small());
  }

  /** With a pause at the top of so many seconds. */
  ObedientPerson rep(Drill drill, Side side, double holdS) {
    return lift(
        drill, side, holdS, barely ? BARELY * drill.ranges().partial() : drill.ranges().full());
  }

  private ObedientPerson lift(Drill drill, Side side, double holdS, double deg) {
    Drill.Pace pace = drill.pace();
    motion
        .lift(pace.upS(), holdS, pace.downS(), (way, body) -> drill.lift(body, side, deg, way))
        .rest(0.8);
    return feed();
  }

  /** Does a whole set as the coach leads it. */
  ObedientPerson set(Drill drill, int reps, boolean inTurn) {
    takePose(drill).waitFor(CoachView.Stage.WORKING, 8);
    for (int i = 0; i < 2 * reps; i++) {
      Side side =
          inTurn ? (i < reps ? Side.LEFT : Side.RIGHT) : (i % 2 == 0 ? Side.LEFT : Side.RIGHT);
      if (inTurn && i == reps) {
        waitFor(CoachView.Stage.WORKING, 30);
      }
      rep(drill, side);
    }
    return stay(1);
  }

  CoachView now() {
    return seen.get(seen.size() - 1);
  }

  /** Everything that was said, in order. */
  List<CoachView.Line> said() {
    return Spoken.lines(seen);
  }

  private ObedientPerson feed() {
    List<PoseFrame> frames = motion.frames();
    for (; fed < frames.size(); fed++) {
      FrameAnalysis analysis = analyzer.analyze(frames.get(fed));
      seen.add(coach.update(analysis));
    }
    return this;
  }
}
