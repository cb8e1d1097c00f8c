package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;

/** Every way of doing the four exercises, calmly and seen well, is counted and named rightly. */
class CountingTest {
  private static final double FPS = 12;

  @ParameterizedTest
  @EnumSource
  void aCalmSetIsCountedByLegAndKindAndLosesNothingButRange(Drill drill) {
    DrillSet set = DrillSet.of(drill, FPS, 1, 1);
    Judged judged = Judged.as(drill.exercise(), set.frames());
    assertThat(judged.counts()).isEqualTo(set.truth());
    assertThat(judged.verdicts()).hasSize(4);
    assertThat(judged.reps())
        .allSatisfy(rep -> assertThat(rep.exercise()).isEqualTo(drill.exercise()))
        .allSatisfy(rep -> assertThat(rep.variant()).isEqualTo(drill.variant()))
        .allSatisfy(rep -> assertThat(rep.faults()).isEmpty())
        .flatExtracting(Rep::losses)
        .extracting(Loss::rule)
        .containsOnly("range");
    assertThat(judged.reps().get(0).score()).hasValue(100);
    assertThat(judged.reps().get(0).peak().value()).isCloseTo(drill.ranges().full(), within(1.5));
  }

  @ParameterizedTest
  @EnumSource
  void recognisedItIsCountedTheSame(Drill drill) {
    DrillSet set = DrillSet.of(drill, FPS, 1, 1);
    List<PoseFrame> frames = set.frames();
    assertThat(Judged.auto(frames).reps()).isEqualTo(Judged.as(drill.exercise(), frames).reps());
  }

  @ParameterizedTest
  @EnumSource
  void theOtherWayRoundItIsTheSame(Drill drill) {
    DrillSet set = DrillSet.of(drill, FPS, 1, 1).yaw(0);
    assertThat(Judged.as(drill.exercise(), set.frames()).counts()).isEqualTo(set.truth());
  }

  @ParameterizedTest
  @EnumSource
  void aMovementThatIsTooSmallIsAnAttemptWithWhatWasNeeded(Drill drill) {
    Side side = drill.turns().get(0);
    Drill.Pace pace = drill.pace();
    Motion motion = new Motion(drill.start(), FPS, 1).rest(DrillSet.FIRST_S);
    for (double peak : new double[] {drill.ranges().full(), drill.ranges().small()}) {
      motion
          .lift(
              pace.upS(),
              pace.holdS(),
              pace.downS(),
              (way, body) -> drill.lift(body, side, peak, way))
          .rest(1);
    }
    Judged judged = Judged.as(drill.exercise(), motion.frames());
    assertThat(judged.reps()).hasSize(1);
    assertThat(judged.attempts())
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.side()).isEqualTo(side);
              assertThat(attempt.reason()).isEqualTo(AttemptReason.BELOW_SMALLEST_RANGE);
              assertThat(attempt.value()).isCloseTo(drill.ranges().small(), within(1.5));
              assertThat(attempt.needed()).isBetween(attempt.value(), drill.ranges().partial());
            });
  }

  @ParameterizedTest
  @EnumSource(names = "FROM_THE_TOES", mode = EnumSource.Mode.EXCLUDE) // needs its rest pose first
  void whoBeginsFromRestBeforeTheStartPoseWasHeldForLongIsCounted(Drill drill) {
    Side side = drill.turns().get(0);
    Drill.Pace pace = drill.pace();
    Motion motion =
        new Motion(drill.start(), FPS, 1)
            .rest(0.4)
            .lift(
                pace.upS(),
                pace.holdS(),
                pace.downS(),
                (way, body) -> drill.lift(body, side, drill.ranges().full(), way))
            .rest(1);
    assertThat(Judged.as(drill.exercise(), motion.frames()).reps())
        .singleElement()
        .satisfies(rep -> assertThat(rep.side()).isEqualTo(side));
  }

  @ParameterizedTest
  @EnumSource
  void aMovementBeforeTheStartPoseWasHeldIsNotCounted(Drill drill) {
    Side side = drill.turns().get(0);
    Motion motion =
        new Motion(drill.start(), FPS, 1)
            .lift(0.4, 0.1, 0.4, (way, body) -> drill.lift(body, side, drill.ranges().full(), way))
            .rest(2);
    assertThat(Judged.as(drill.exercise(), motion.frames()).verdicts()).isEmpty();
  }
}
