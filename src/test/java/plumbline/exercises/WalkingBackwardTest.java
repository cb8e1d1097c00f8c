package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Reason;

/** Kicks count on the way forward; on the way back it is said what to do. */
class WalkingBackwardTest {
  private static final double LANE_M = 0.8;
  private static final double WALK_S = 4;

  /** Shares of the way. */
  private static final double KICK_AT = 0.675;

  private static final double KICK_SHARE = 0.225;

  private static final double SIDE_VIEW = 180;
  private static final double OTHER_SIDE_VIEW = 0;
  private static final double FRONT_VIEW = 90;

  /** Stands still, then crosses the lane, with one kick in the second half of it. */
  private static Motion crossing(double from, double to, double yaw) {
    return walk(new Motion(Body.standing().forward(from), 15, 1).yaw(yaw).rest(3), from, to);
  }

  private static Motion walk(Motion motion, double from, double to) {
    return motion.play(
        WALK_S,
        (share, body) -> {
          body.forward(from + share * (to - from));
          double way = 1 - Math.min(1, Math.abs(share - KICK_AT) / KICK_SHARE);
          Drill.KICK.lift(body, Side.LEFT, 88, Motion.smooth(way));
        });
  }

  private static boolean isTold(Judged judged) {
    return judged.moments().stream()
        .anyMatch(moment -> moment.cannotSee().equals(Optional.of(Reason.WALKING_BACKWARD)));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, false", "-1, 0, true"})
  void kicksCountOnTheWayForward(int way, int kicks, boolean told) {
    Judged judged =
        Judged.as("twist-toe-touch", crossing(-way * LANE_M, way * LANE_M, SIDE_VIEW).frames());
    assertThat(judged.reps()).as("%s", judged.verdicts()).hasSize(kicks);
    assertThat(isTold(judged)).isEqualTo(told);
  }

  /** They already face the other side while they are still seen to come from where they were. */
  @Test
  void whoTurnsRoundDoesNotWalkBackward() {
    Motion there =
        new Motion(Body.standing().forward(-LANE_M), 15, 1)
            .yaw(SIDE_VIEW)
            .rest(3)
            .play(WALK_S / 2, (share, body) -> body.forward(LANE_M * (2 * share - 1)))
            .yaw(OTHER_SIDE_VIEW)
            .rest(1);
    Judged judged = Judged.as("twist-toe-touch", walk(there, -LANE_M, LANE_M).frames());
    assertThat(isTold(judged)).isFalse();
    assertThat(judged.reps()).hasSize(1);
  }

  @Test
  void whoStaysOnTheSpotWalksNowhere() {
    Judged judged = Judged.as("twist-toe-touch", crossing(0, -LANE_M / 8, SIDE_VIEW).frames());
    assertThat(isTold(judged)).isFalse();
    assertThat(judged.reps()).hasSize(1);
  }

  /** It is another exercise's matter that the march is done on the spot. */
  @Test
  void theMarchHasItsOwnWords() {
    Judged judged = Judged.as("march", crossing(LANE_M, -LANE_M, SIDE_VIEW).frames());
    assertThat(isTold(judged)).isFalse();
  }

  @Test
  void fromTheFrontNoWayIsTold() {
    Judged judged = Judged.as("twist-toe-touch", crossing(LANE_M, -LANE_M, FRONT_VIEW).frames());
    assertThat(isTold(judged)).isFalse();
  }
}
