package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict.Rep;

/** {@code auto}: nothing else that people do is an exercise. */
class NoExerciseTest {
  private static final Side LEFT = Side.LEFT;
  private static final Side RIGHT = Side.RIGHT;

  private static Motion at(Body start) {
    return new Motion(start, 12, 1);
  }

  @Test
  void gettingDownAndUpIsNoExercise() {
    Motion motion =
        at(Body.standing())
            .rest(2)
            .become(1.5, Body.sitting())
            .rest(1)
            .become(1.5, Body.supine())
            .rest(2)
            .become(1.5, Body.sitting())
            .become(1, Body.onAllFours())
            .rest(2)
            .become(1.5, Body.standing())
            .rest(2);
    assertNothing(motion);
  }

  @Test
  void walkingIsNoExercise() {
    Motion motion = at(Body.standing().forward(-1)).rest(2);
    motion.play(4, (share, body) -> stride(body.forward(-1 + 2 * share), share * 4));
    assertNothing(motion);
  }

  @Test
  void squattingSittingDownAndBendingForwardAreNoExercise() {
    Motion motion = at(Body.standing()).rest(2);
    for (int i = 0; i < 3; i++) {
      motion
          .lift(1, 0.3, 1, (way, body) -> squat(body, way))
          .rest(0.8)
          .become(1, Body.sitting())
          .rest(1)
          .become(1, Body.standing())
          .rest(0.8)
          .lift(1, 0.5, 1, (way, body) -> body.trunkLean(100 * way).arm(LEFT, 20, 0))
          .rest(0.8);
    }
    assertNothing(motion);
  }

  @Test
  void bothKneesToTheChestAndBridgesAreNoExercise() {
    Motion motion = at(Body.supine()).rest(2);
    for (int i = 0; i < 2; i++) {
      motion
          .lift(
              1.5,
              2,
              1.5,
              (way, body) ->
                  body.thigh(LEFT, 90 + 110 * way, 130 * way)
                      .thigh(RIGHT, 90 + 110 * way, 130 * way))
          .rest(1);
    }
    motion.become(1, Body.supine().thigh(LEFT, 140, 100).thigh(RIGHT, 140, 100)).rest(2);
    for (int i = 0; i < 2; i++) {
      motion.lift(1.5, 1, 1.5, (way, body) -> bridge(body, way)).rest(1);
    }
    assertNothing(motion);
  }

  @Test
  void theCatStretchAndRockingAreNoExercise() {
    Motion motion = at(Body.onAllFours()).rest(2);
    for (int i = 0; i < 3; i++) {
      motion
          .lift(1.5, 0.5, 1.5, (way, body) -> body.trunkLean(90 + 12 * way).neck(-40 * way))
          .rest(0.7)
          .lift(
              1.5,
              0.5,
              1.5,
              (way, body) ->
                  body.thigh(LEFT, 30 * way, 90 + 30 * way).thigh(RIGHT, 30 * way, 90 + 30 * way))
          .rest(0.7);
    }
    assertNothing(motion);
  }

  @Test
  void restingInAnyPostureIsNoExercise() {
    for (Drill drill : Drill.values()) {
      assertNothing(at(drill.start()).noise(3).rest(6));
    }
  }

  @Test
  void rollingOverIsNoExercise() {
    Motion motion =
        at(Body.supine())
            .rest(2)
            .become(1, Body.supine().thigh(LEFT, 125, 60))
            .play(2, (share, body) -> body.roll(180 * share))
            .become(1, Body.onAllFours())
            .rest(2);
    assertNothing(motion);
  }

  private static void assertNothing(Motion motion) {
    Judged judged = Judged.auto(motion.frames());
    assertThat(judged.reps()).extracting(Rep::exercise).isEmpty();
    assertThat(judged.segments()).isEmpty();
    assertThat(judged.attempts()).isEmpty();
  }

  private static void stride(Body body, double steps) {
    double swing = 25 * Math.sin(Math.PI * steps);
    body.leg(LEFT, swing).knee(LEFT, 30 * Math.max(0, Math.cos(Math.PI * steps)));
    body.leg(RIGHT, -swing).knee(RIGHT, 30 * Math.max(0, -Math.cos(Math.PI * steps)));
  }

  private static void squat(Body body, double way) {
    body.thigh(LEFT, 80 * way, 110 * way).thigh(RIGHT, 80 * way, 110 * way);
    body.trunkLean(35 * way).up(-0.3 * way);
  }

  private static void bridge(Body body, double way) {
    body.hipsLifted(0.4 * way);
    body.thigh(LEFT, 140 - 35 * way, 100).thigh(RIGHT, 140 - 35 * way, 100);
  }
}
