package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/** From where the camera looks decides what is told: the angle, the count only, or neither. */
class ViewTest {
  private static DrillSet seenFrom(Drill drill, double yaw) {
    return DrillSet.of(drill, 15, 1, 1).yaw(yaw);
  }

  private static Judged judged(Drill drill, DrillSet set) {
    return Judged.as(drill.exercise(), set.frames());
  }

  /** The plane of motion is learnt: angles come out as from the side, or not at all. */
  @ParameterizedTest
  @CsvSource({
    "LEG_RAISE, 155", "LEG_RAISE, 140", "MARCH, 155", "MARCH, 140", "BENT, 155", "BENT, 140",
    "STRAIGHT, 155", "KNEE_IN, 155", "KICK, 155", "KICK, 140", "KICK, 40", "MARCH, 40"
  })
  void obliquelyTheCountsStayAndSoDoTheAnglesThatAreTold(Drill drill, double yaw) {
    DrillSet set = seenFrom(drill, yaw);
    Judged judged = judged(drill, set);
    assertThat(judged.counts()).isEqualTo(set.truth());
    assertThat(judged.reps())
        .as("whether the trunk helped cannot be seen")
        .allSatisfy(rep -> assertThat(rep.score()).isEmpty());
    assertThat(judged.reps())
        .filteredOn(rep -> rep.peak().isJudged())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(
            rep ->
                assertThat(rep.peak().value())
                    .isCloseTo(
                        rep.number() == 3 ? drill.ranges().partial() : drill.ranges().full(),
                        within(6.0)));
  }

  @ParameterizedTest
  @CsvSource({"180, false", "140, true"})
  void aMovementThatMayHaveBeenEnoughIsNotCalledTooSmall(double yaw, boolean unseen) {
    Motion motion =
        new Motion(Drill.MARCH.start(), 15, 1)
            .yaw(yaw)
            .rest(3)
            .lift(1.5, 1, 2, (way, body) -> Drill.MARCH.lift(body, Side.LEFT, 90, way))
            .rest(1)
            .lift(1.5, 1, 2, (way, body) -> Drill.MARCH.lift(body, Side.LEFT, 38, way))
            .rest(1);
    List<RepVerdict> verdicts = Judged.as("march", motion.frames()).verdicts();
    assertThat(verdicts).hasSize(2);
    assertThat(verdicts.get(1)).isInstanceOf(unseen ? Unseen.class : Attempt.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {90, 270})
  void marchesTowardsTheCameraOrAwayFromItAreCountedWithoutAnAngle(double yaw) {
    DrillSet set = seenFrom(Drill.MARCH, yaw);
    Judged judged = judged(Drill.MARCH, set);
    assertThat(judged.counts())
        .as("a part that lies so near to all of it may be unseen")
        .filteredOn(count -> !count.endsWith("PARTIAL"))
        .isEqualTo(set.truth().stream().filter(count -> !count.endsWith("PARTIAL")).toList());
    assertThat(judged.reps())
        .allSatisfy(rep -> assertThat(rep.peak().withheld()).contains(Reason.VIEW_FRONT))
        .allSatisfy(rep -> assertThat(rep.score()).isEmpty());
  }

  /** From the front a thigh reads up to 18 degrees too low, and its angle is not told. */
  @ParameterizedTest
  @CsvSource({"90, 68, true", "270, 68, true", "90, 55, false", "270, 50, false", "180, 68, false"})
  void aMarchThatMayHaveBeenAllOfItIsNotCalledAPart(double yaw, double lift, boolean unseen) {
    Motion motion =
        new Motion(Drill.MARCH.start(), 15, 1)
            .yaw(yaw)
            .rest(3)
            .lift(1.5, 1, 2, (way, body) -> Drill.MARCH.lift(body, Side.LEFT, 90, way))
            .rest(1)
            .lift(1.5, 1, 2, (way, body) -> Drill.MARCH.lift(body, Side.LEFT, lift, way))
            .rest(1);
    List<RepVerdict> verdicts = Judged.as("march", motion.frames()).verdicts();
    assertThat(verdicts).hasSize(2);
    if (unseen) {
      assertThat(verdicts.get(1))
          .isInstanceOfSatisfying(
              Unseen.class, gone -> assertThat(gone.reason()).isEqualTo(Reason.VIEW_FRONT));
    } else {
      assertThat(verdicts.get(1))
          .isInstanceOfSatisfying(Rep.class, rep -> assertThat(rep.kind()).isEqualTo(Kind.PARTIAL));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LEG_RAISE", "KNEE_IN", "LEG_OUT", "BENT", "STRAIGHT", "FROM_THE_TOES"})
  void onTheFloorSeenFromTheFeetOrTheHeadNothingIsCountedAndThatIsSaid(Drill drill) {
    for (double yaw : new double[] {90, 270}) {
      assertThat(judged(drill, seenFrom(drill, yaw)).verdicts())
          .singleElement()
          .isInstanceOfSatisfying(
              Unseen.class,
              unseen -> assertThat(unseen.reason()).isIn(Reason.VIEW_FRONT, Reason.TOO_FAR));
    }
  }

  /** The front of who lies is the side of the feet; of who kneels or stands that of the face. */
  @ParameterizedTest
  @CsvSource({"MARCH", "LEG_RAISE", "BENT"})
  void theFrontIsToldFromTheRear(Drill drill) {
    for (double yaw : new double[] {90, 270}) {
      FrameAnalysis last = last(drill, yaw);
      Pose pose = last.raw().pose().orElseThrow();
      double headM = pose.midWorldM(Joint.SHOULDER).z();
      double feetM = pose.midWorldM(Joint.ANKLE).z();
      CameraView expected =
          switch (drill) {
            case LEG_RAISE -> feetM < headM ? CameraView.FRONT : CameraView.REAR;
            case BENT -> headM < feetM ? CameraView.FRONT : CameraView.REAR;
            default -> yaw == 90 ? CameraView.FRONT : CameraView.REAR;
          };
      assertThat(last.view()).as("%s from %s", drill, yaw).isEqualTo(expected);
    }
  }

  /** People on their feet never stand quite still. */
  @Test
  void whoStandsMayTurnALittleFurtherThanWhoLies() {
    assertThat(last(Drill.MARCH, 162).view()).isEqualTo(CameraView.SIDE);
    assertThat(last(Drill.LEG_RAISE, 162).view().isOblique()).isTrue();
    assertThat(last(Drill.LEG_RAISE, 170).view()).isEqualTo(CameraView.SIDE);
  }

  /** Another person may have come, who stands otherwise. */
  @Test
  void afterAnAbsenceTheViewIsLearntAnew() {
    Motion motion = new Motion(Body.standing(), 15, 1).yaw(90).rest(5).nobody(2);
    double backS = motion.nowS();
    List<FrameAnalysis> moments = Judged.as("march", motion.yaw(180).rest(1).frames()).moments();
    assertThat(moments)
        .filteredOn(moment -> moment.raw().timeS() >= backS)
        .isNotEmpty()
        .allMatch(moment -> moment.view() == CameraView.SIDE);
  }

  private static FrameAnalysis last(Drill drill, double yaw) {
    Motion motion = new Motion(drill.start(), 15, 1).yaw(yaw).rest(5);
    List<FrameAnalysis> moments = Judged.as(drill.exercise(), motion.frames()).moments();
    return moments.get(moments.size() - 1);
  }

  /** Obliquely the far leg is half hidden; what it does from rest to rest is seen all the same. */
  @ParameterizedTest
  @CsvSource({"140, 1", "180, 0"})
  void aHalfHiddenFarLegIsCountedWithoutAnAngleWhileTheNearOneRests(double yaw, int counted) {
    Motion motion = new Motion(Drill.BENT.start(), 15, 1).yaw(yaw).rest(3);
    for (double visibility : new double[] {0.99, 0.4}) {
      for (Side side : new Side[] {Side.LEFT, Side.RIGHT}) {
        double seen = side == Side.LEFT ? 0.99 : visibility;
        motion
            .lift(
                2,
                2,
                2,
                (way, body) -> {
                  Drill.BENT.lift(body, side, 90, way);
                  body.visibility(Joint.KNEE, Side.RIGHT, seen);
                })
            .rest(1.5);
      }
    }
    Judged judged = Judged.as(Drill.BENT.exercise(), motion.frames());
    List<Rep> right = judged.reps().stream().filter(rep -> rep.side() == Side.RIGHT).toList();
    assertThat(right).hasSize(1 + counted);
    assertThat(judged.reps().stream().filter(rep -> rep.side() == Side.LEFT)).hasSize(2);
    if (counted == 0) {
      assertThat(judged.unseen()).isNotEmpty();
    } else {
      assertThat(right.get(1).peak().isJudged()).isFalse();
    }
  }

  /** The far leg went up and was lost behind the near one, which moved much later. */
  @Test
  void aHiddenLegThatWasUpBeforeTheOtherOneMovedHasNotOnlyComeAlong() {
    Drill drill = Drill.BENT;
    Motion motion = new Motion(drill.start(), 15, 1).yaw(180).rest(3);
    motion
        .play(1.5, (share, body) -> far(body, drill, share, 0.4))
        .play(2, (share, body) -> far(body, drill, 1, 0.4))
        .play(1, (share, body) -> drill.lift(far(body, drill, 1, 0.1), Side.LEFT, 90, share))
        .play(2.5, (share, body) -> drill.lift(far(body, drill, 1, 0.1), Side.LEFT, 90, 1))
        .play(1, (share, body) -> drill.lift(far(body, drill, 1, 0.1), Side.LEFT, 90, 1 - share));
    Judged judged = Judged.as(drill.exercise(), motion.rest(1).frames());
    assertThat(judged.unseen())
        .anySatisfy(
            unseen -> {
              assertThat(unseen.startNanos() / 1e9).isBetween(3.0, 4.0);
              assertThat(unseen.endNanos() / 1e9).isBetween(6.0, 7.5);
            });
    assertThat(judged.counts()).containsExactly("LEFT FULL");
  }

  private static Body far(Body body, Drill drill, double way, double visibility) {
    drill.lift(body, Side.RIGHT, 90, way);
    return body.visibility(Joint.KNEE, Side.RIGHT, visibility);
  }
}
