package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static plumbline.exercises.LegRaises.judge;
import static plumbline.exercises.LegRaises.lying;
import static plumbline.exercises.LegRaises.only;
import static plumbline.exercises.LegRaises.reps;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

/** The faults of a leg raise are found with their size, and none where the camera could not see. */
class LegRaiseFaultsTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bentKneeIsFoundWithItsAngle(boolean left) {
    Side side = left ? Side.LEFT : Side.RIGHT;
    Motion stream =
        lying().raise(side, 65, 2, 2, 3, (way, body) -> body.knee(side, 34 * way)).rest(1);
    Rep rep = only(judge(stream));
    assertThat(rep.faults()).containsExactly("leg-raise.knee_bend");
    Loss loss = rep.losses().get(0);
    assertThat(loss.value()).isCloseTo(34, within(1.5));
    assertThat(loss.limit()).isEqualTo(20);
    assertThat(loss.points()).isEqualTo(18); // 1.5 times the limit: a strong fault
  }

  @Test
  void kneeJustInsideTheLimitIsNoFault() {
    Motion stream =
        lying().raise(Side.LEFT, 65, 2, 2, 3, (way, body) -> body.knee(Side.LEFT, 17 * way));
    assertThat(only(judge(stream.rest(1))).faults()).isEmpty();
  }

  @Test
  void oneWildFrameDoesNotSetTheSizeOfAFault() {
    Motion stream =
        lying()
            .raise(
                Side.LEFT,
                65,
                2,
                2,
                3,
                (way, body) -> body.knee(Side.LEFT, way > 0.3 && way < 0.34 ? 70 : 24 * way))
            .rest(1);
    Rep rep = reps(judge(stream.frames())).get(0);
    Loss loss = rep.losses().get(0);
    assertThat(loss.rule()).isEqualTo("leg-raise.knee_bend");
    assertThat(loss.value()).isLessThan(30);
  }

  @Test
  void withTheOtherKneeBentTheThighIsWhatMustStay() {
    Motion stream =
        new Motion(Body.supine(), 30, 1)
            .play(2, (share, body) -> body.knee(Side.RIGHT, 90))
            .raise(Side.LEFT, 70, 2, 2, 3, (way, body) -> body.knee(Side.RIGHT, 90))
            .play(1.5, (share, body) -> body.knee(Side.RIGHT, 90))
            .raise(
                Side.LEFT,
                70,
                2,
                2,
                3,
                (way, body) -> body.knee(Side.RIGHT, 90).elevation(Side.RIGHT, 20 * way))
            .play(1, (share, body) -> body.knee(Side.RIGHT, 90));
    List<RepVerdict> verdicts = judge(stream);
    assertThat(verdicts).hasSize(2);
    assertThat(((Rep) verdicts.get(0)).faults()).isEmpty();
    assertThat(((Rep) verdicts.get(0)).score()).hasValue(100);
    assertThat(((Rep) verdicts.get(1)).faults()).containsExactly("leg-raise.other_leg");
  }

  @Test
  void otherLegComingAlongIsOneFaultNotTwoRepetitions() {
    Motion stream =
        lying()
            .raise(Side.LEFT, 70, 2, 2, 3, (way, body) -> body.elevation(Side.RIGHT, 28 * way))
            .rest(1);
    assertThat(only(judge(stream)).faults()).containsExactly("leg-raise.other_leg");
  }

  @Test
  void liftedHipsHeadAndHelpingHandsAreFound() {
    Motion stream =
        lying()
            .raise(Side.LEFT, 65, 2, 2, 3, (way, body) -> body.hipsLifted(0.2 * way))
            .rest(1.5)
            .raise(Side.LEFT, 65, 2, 2, 3, (way, body) -> liftHead(body, 20 * way))
            .rest(1.5)
            .raise(
                Side.LEFT,
                65,
                2,
                2,
                3,
                (way, body) -> {
                  if (way > 0.5) {
                    body.handsOnKnee(Side.LEFT);
                  }
                })
            .rest(1);
    List<RepVerdict> verdicts = judge(stream);
    assertThat(verdicts).hasSize(3);
    Rep hipsUp = (Rep) verdicts.get(0);
    assertThat(hipsUp.losses()).extracting(Loss::rule).contains("leg-raise.hips_lift");
    assertThat(hipsUp.faults()).as("a note is no fault").isEmpty();
    assertThat(((Rep) verdicts.get(1)).faults()).containsExactly("leg-raise.head_lift");
    assertThat(((Rep) verdicts.get(2)).faults()).containsExactly("leg-raise.hands_help");
  }

  /** The hands stay on the floor. */
  private static void liftHead(Body body, double degrees) {
    body.trunkLean(-90 + degrees).arm(Side.LEFT, 90 - degrees, 0).arm(Side.RIGHT, 90 - degrees, 0);
  }

  @Test
  void hiddenFarLegIsListedNotJudged() {
    Motion stream =
        new Motion(Body.supine(), 30, 1)
            .play(2, (share, body) -> body.hideLeg(Side.RIGHT))
            .raise(
                Side.LEFT,
                70,
                2,
                2,
                3,
                (way, body) -> body.elevation(Side.RIGHT, 25 * way).hideLeg(Side.RIGHT))
            .play(1, (share, body) -> body.hideLeg(Side.RIGHT));
    Rep rep = only(judge(stream));
    assertThat(rep.faults()).isEmpty();
    assertThat(rep.unjudged())
        .contains(new Unjudged("leg-raise.other_leg", Reason.OTHER_LEG_HIDDEN));
  }

  @Test
  void guessedFarHipAndShoulderMakeNoFault() {
    Motion stream =
        lying()
            .raise(
                Side.LEFT,
                65,
                2,
                2,
                3,
                (way, body) ->
                    body.visibility(Joint.SHOULDER, Side.RIGHT, 0.1)
                        .visibility(Joint.HIP, Side.RIGHT, 0.1)
                        .farTrunkGuess(90 * way))
            .rest(1);
    Rep rep = reps(judge(stream.frames())).get(0);
    assertThat(rep.faults()).isEmpty();
    assertThat(rep.unjudged()).contains(new Unjudged("leg-raise.hips_lift", Reason.TRUNK_HIDDEN));
  }
}
