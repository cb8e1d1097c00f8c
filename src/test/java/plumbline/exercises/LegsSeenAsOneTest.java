package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exercises.LegRaises.judge;
import static plumbline.exercises.LegRaises.lying;
import static plumbline.exercises.LegRaises.only;
import static plumbline.exercises.LegRaises.reps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

/** Two legs that seem to move as one: both of them, or one and its copy. */
class LegsSeenAsOneTest {
  @Test
  void bothLegsTogetherAreNoRepetition() {
    Motion stream =
        lying().raise(Side.LEFT, 70, 2, 2, 3, (way, body) -> body.elevation(Side.RIGHT, 60 * way));
    assertThat(judge(stream.rest(1)))
        .singleElement()
        .isInstanceOfSatisfying(
            Attempt.class, a -> assertThat(a.reason()).isEqualTo(AttemptReason.BOTH_LEGS));
  }

  @Test
  void farLegCopiedFromTheNearOneIsOneUncertainRepetition() {
    Motion stream =
        lying().raise(Side.LEFT, 70, 2, 2, 3, (way, body) -> body.elevation(Side.RIGHT, 69 * way));
    Rep rep = only(judge(stream.rest(1)));
    assertThat(rep.sideUncertain()).isTrue();
    assertThat(rep.unjudged()).contains(new Unjudged("leg-raise.other_leg", Reason.SIDE_UNCERTAIN));
  }

  @Test
  void ofTwoLegsSeenAsOneTheGlimpsedOneIsTheCopy() {
    Motion stream =
        lying()
            .raise(
                Side.LEFT,
                70,
                2,
                2,
                3,
                (way, body) ->
                    body.elevation(Side.RIGHT, 72 * way).visibility(Joint.ANKLE, Side.RIGHT, 0.4));
    Rep rep = only(judge(stream.rest(1)));
    assertThat(rep.side()).isEqualTo(Side.LEFT);
    assertThat(rep.sideUncertain()).isTrue();
  }

  /** The copy is seen for a moment of the top, too: it is no less a copy for it. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5})
  void ofTwoLegsSeenAsOneTheHardlySeenOneIsTheCopy(double seenAt) {
    Motion stream =
        lying()
            .play(2, (share, body) -> bothUp(body, 70 * Motion.smooth(share), 0.4))
            .play(
                2,
                (share, body) ->
                    bothUp(
                        body,
                        70 + 4 * Math.exp(-Math.pow((share - seenAt) / 0.1, 2)),
                        Math.abs(share - seenAt) < 0.06 ? 0.99 : 0.1))
            .play(3, (share, body) -> bothUp(body, 70 * Motion.smooth(1 - share), 0.4))
            .rest(1);
    Rep rep = only(judge(stream));
    assertThat(rep.side()).isEqualTo(Side.LEFT);
  }

  private static void bothUp(Body body, double leftDeg, double rightIsSeen) {
    body.elevation(Side.LEFT, leftDeg)
        .elevation(Side.RIGHT, 1.03 * leftDeg)
        .visibility(Joint.ANKLE, Side.RIGHT, rightIsSeen);
  }

  @Test
  void theSameSideTwiceExpectsThatSideForALegSeenTwice() {
    Motion stream = lying();
    for (int i = 0; i < 2; i++) {
      stream.raise(Side.LEFT, 70, 2, 2, 3).rest(1);
    }
    stream
        .raise(Side.LEFT, 70, 2, 2, 3, (way, body) -> body.elevation(Side.RIGHT, 69 * way))
        .rest(1);
    assertThat(reps(judge(stream.frames())))
        .hasSize(3)
        .allSatisfy(rep -> assertThat(rep.side()).isEqualTo(Side.LEFT));
  }
}
