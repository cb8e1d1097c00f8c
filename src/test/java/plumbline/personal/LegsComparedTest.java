package plumbline.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.personal.LegsCompared.Apart;

/** Legs are compared when each was the nearer one for enough repetitions, and only told apart. */
class LegsComparedTest {
  private static final Drill DRILL = Drill.LEG_RAISE;

  /** Seen from 180 degrees the left leg is the nearer one, from 0 the right one. */
  private static Motion lying(double yawDeg) {
    return new Motion(DRILL.start(), 20, 7).noise(0.3).yaw(yawDeg).rest(3);
  }

  private static Motion raising(Motion motion, Side side, int times, double deg) {
    for (int i = 0; i < times; i++) {
      People.lift(motion, DRILL, side, deg);
    }
    return motion;
  }

  private static Optional<Apart> compared(Motion... motions) {
    LegsCompared legs = new LegsCompared(People.USUAL);
    for (Motion motion : motions) {
      SessionAnalyzer analyzer = Analyzers.of(List.of(People.exercise(DRILL)), People.USUAL);
      motion.frames().stream().map(analyzer::analyze).forEach(legs::update);
    }
    return legs.of(DRILL.exercise());
  }

  /** Whoever turns round has the working leg nearer to the camera. */
  private static Optional<Apart> turningRound(
      int left, double leftDeg, int right, double rightDeg) {
    return compared(
        raising(lying(180), Side.LEFT, left, leftDeg),
        raising(lying(0), Side.RIGHT, right, rightDeg));
  }

  @Test
  void legsThatReachFarApartAreTold() {
    Apart apart = turningRound(5, 75, 5, 50).orElseThrow();
    assertThat(apart.leftDeg()).isBetween(71.0, 79.0);
    assertThat(apart.rightDeg()).isBetween(46.0, 54.0);
  }

  @Test
  void aSmallDifferenceMeansNothing() {
    assertThat(turningRound(5, 70, 5, 60)).isEmpty();
  }

  @Test
  void tooFewRepetitionsProveNothing() {
    assertThat(turningRound(5, 75, 4, 50)).isEmpty();
  }

  @Test
  void whoDoesNotTurnRoundIsNotCompared() {
    assertThat(compared(raising(raising(lying(180), Side.LEFT, 5, 75), Side.RIGHT, 5, 50)))
        .isEmpty();
  }

  @Test
  void anotherExerciseHasItsOwnLegs() {
    LegsCompared legs = new LegsCompared(People.USUAL);
    assertThat(legs.of("march")).isEmpty();
  }
}
