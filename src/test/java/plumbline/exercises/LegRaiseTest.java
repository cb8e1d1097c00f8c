package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Joint;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;
import plumbline.thresholds.ThresholdValues;

/** Leg raises of a synthetic body, whose every angle is known, through the whole analyzer. */
class LegRaiseTest {
  private static List<RepVerdict> judge(Motion stream) {
    return judge(stream.frames());
  }

  private static List<RepVerdict> judge(List<PoseFrame> frames) {
    SessionAnalyzer analyzer = Analyzers.of(List.of(LegRaise.EXERCISE), ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    frames.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private static Motion lying() {
    return new Motion(Body.supine(), 30, 1).rest(2);
  }

  private static Rep only(List<RepVerdict> verdicts) {
    assertThat(verdicts).singleElement().isInstanceOf(Rep.class);
    return (Rep) verdicts.get(0);
  }

  @Test
  void calmFullRepetitionLosesNothing() {
    Rep rep = only(judge(lying().raise(Side.LEFT, 70, 2, 2, 3).rest(1)));
    assertThat(rep.side()).isEqualTo(Side.LEFT);
    assertThat(rep.kind()).isEqualTo(Kind.FULL);
    assertThat(rep.peak().value()).isCloseTo(70, within(0.5));
    assertThat(rep.upS()).isCloseTo(2, within(0.25));
    assertThat(rep.holdS()).hasValueSatisfying(s -> assertThat(s).isCloseTo(2, within(0.25)));
    assertThat(rep.downS()).isCloseTo(3, within(0.3));
    assertThat(rep.losses()).isEmpty();
    assertThat(rep.score()).hasValue(100);
    assertThat(rep.unjudged()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"30,PARTIAL", "43,PARTIAL", "47,FULL", "85,FULL"})
  void rangeDecidesBetweenPartialAndFull(double peakDeg, Kind kind) {
    Rep rep = only(judge(lying().raise(Side.RIGHT, peakDeg, 2, 2, 3).rest(1)));
    assertThat(rep.kind()).isEqualTo(kind);
    assertThat(rep.side()).isEqualTo(Side.RIGHT);
  }

  @Test
  void smallLiftIsAnAttemptWithItsReason() {
    List<RepVerdict> verdicts = judge(lying().raise(Side.LEFT, 22, 1.5, 1, 1.5).rest(1));
    assertThat(verdicts)
        .singleElement()
        .isInstanceOfSatisfying(
            Attempt.class,
            attempt -> {
              assertThat(attempt.reason()).isEqualTo(AttemptReason.BELOW_SMALLEST_RANGE);
              assertThat(attempt.value()).isCloseTo(22, within(1.0));
              assertThat(attempt.needed()).isEqualTo(25);
            });
  }

  @Test
  void nothingIsCountedBeforeTheStartPoseWasHeld() {
    Motion stream = new Motion(Body.supine(), 30, 1).raise(Side.LEFT, 70, 0.4, 0.2, 0.4);
    assertThat(judge(stream.rest(2))).isEmpty();
  }

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
  void rushedLoweringCostsTempoOnly() {
    Rep rep = only(judge(lying().raise(Side.LEFT, 70, 2, 2, 0.6).rest(1)));
    assertThat(rep.losses()).extracting(Loss::rule).containsExactly("tempo_down");
    assertThat(rep.losses().get(0).value()).isCloseTo(0.6, within(0.2));
    assertThat(rep.faults()).isEmpty();
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
  void shortDropoutIsBridged() {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, 70, 2, 2, 3).rest(1).frames());
    blind(frames, 2.8, 3.15);
    assertThat(only(judge(frames)).kind()).isEqualTo(Kind.FULL);
  }

  @Test
  void longDropoutMakesTheRepetitionUnseenNotWrong() {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, 70, 2, 4, 3).rest(2).frames());
    blind(frames, 4.5, 6.5);
    List<RepVerdict> verdicts = judge(frames);
    assertThat(verdicts).noneMatch(Rep.class::isInstance);
    assertThat(verdicts).anyMatch(Unseen.class::isInstance);
  }

  private static void blind(List<PoseFrame> frames, double fromS, double toS) {
    frames.replaceAll(
        f ->
            f.timeS() >= fromS && f.timeS() < toS
                ? new PoseFrame(f.index(), f.timestampNanos(), f.size(), java.util.Optional.empty())
                : f);
  }
}
