package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static plumbline.exercises.LegRaises.judge;
import static plumbline.exercises.LegRaises.lying;
import static plumbline.exercises.LegRaises.reps;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RuleContext;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** Where a leg rests is zero, whatever it reads there and however it gets there. */
class LegRaiseRestTest {
  @Test
  void footThatHoversBetweenRepetitionsDoesNotMoveZero() {
    Motion stream = lying().raise(Side.LEFT, 60, 2, 2, 2.5);
    for (int i = 0; i < 4; i++) {
      stream
          .play(0.5, (share, body) -> body.elevation(Side.LEFT, 10 * share))
          .play(0.5, (share, body) -> body.elevation(Side.LEFT, 10))
          .play(2, (share, body) -> body.elevation(Side.LEFT, 10 + 50 * share))
          .play(2, (share, body) -> body.elevation(Side.LEFT, 60))
          .play(2, (share, body) -> body.elevation(Side.LEFT, 60 - 60 * share));
    }
    assertThat(reps(judge(stream.rest(1).frames())))
        .hasSize(5)
        .allSatisfy(rep -> assertThat(rep.peak().value()).isCloseTo(60, within(1.5)));
  }

  @Test
  void footThatStopsLowWithoutRestingEndsOneAndBeginsTheNext() {
    Motion stream =
        lying()
            .play(2, (share, body) -> body.elevation(Side.LEFT, 58 * share))
            .play(2, (share, body) -> body.elevation(Side.LEFT, 58 - 43 * share))
            .play(0.6, (share, body) -> body.elevation(Side.LEFT, 15))
            .play(2, (share, body) -> body.elevation(Side.LEFT, 15 + 47 * share))
            .play(2, (share, body) -> body.elevation(Side.LEFT, 62 - 62 * share))
            .rest(1);
    List<Rep> reps = reps(judge(stream.frames()));
    assertThat(reps).hasSize(2);
    // These legs turn round in an instant, as no real one does: the peak is smoothed a little.
    assertThat(reps.get(0).peak().value()).isCloseTo(58, within(3.5));
    assertThat(reps.get(1).peak().value()).isCloseTo(62, within(3.5));
    // A constant speed is timed too slow, which costs nothing; never too quick.
    assertThat(reps).allSatisfy(rep -> assertThat(rep.upS()).isBetween(1.8, 4.5));
    assertThat(reps.get(0).endNanos()).isLessThan(reps.get(1).peakNanos());
  }

  @Test
  void proppedUpLegIsLetGoAfterAWhile() {
    Motion stream =
        lying()
            .play(1.5, (share, body) -> body.elevation(Side.LEFT, 30 * share))
            .play(45, (share, body) -> body.elevation(Side.LEFT, 30));
    assertThat(judge(stream.frames()))
        .singleElement()
        .isInstanceOfSatisfying(
            Attempt.class,
            a -> assertThat(a.reason()).isEqualTo(RepVerdict.AttemptReason.TOO_LONG));
  }

  @Test
  void legsThatNeverRestAreToldToRest() {
    Motion stream =
        new Motion(Body.supine(), 30, 1)
            .play(5, (share, body) -> body.elevation(Side.LEFT, 20).elevation(Side.RIGHT, 20));
    List<FrameAnalysis> analyses = Judged.as("leg-raise", stream.frames()).moments();
    assertThat(analyses.get(analyses.size() - 1).cannotSee()).contains(Reason.NO_NEUTRAL);
  }

  @Test
  void nothingIsMeasuredAgainstTheFloorBeforeThePersonLiesThere() {
    Motion stream =
        new Motion(Body.supine(), 30, 1).play(1, (share, body) -> body.trunkLean(-90 + 60));
    FrameAnalysis last = Judged.as("leg-raise", stream.frames()).moments().get(29);
    assertThat(last.inPosition()).isFalse();
    assertThat(last.measures().get(Measure.LEG_ELEVATION, Side.LEFT).isJudged()).isFalse();
    assertThat(last.measures().get(Measure.TRUNK_INCLINATION).isJudged()).isFalse();
  }

  /** At an angle a resting leg reads too low, and only a resting one. */
  @ParameterizedTest
  @CsvSource({"-8, 0", "20, 20.5", "40, 40", "80, 80"})
  void whatARestingLegReadsAtAnAngleIsNotTakenOffARaisedOne(double reads, double told) {
    Variant variant = LegRaise.EXERCISE.variants().get(0);
    Measures now = leg(reads, Measurement.glimpsed(0, 10, Reason.VIEW_OBLIQUE));
    Measures rest = leg(-8, Measurement.withheld(Reason.VIEW_OBLIQUE));
    RuleContext context = new RuleContext(Side.LEFT, now, rest, ThresholdValues.defaults());
    assertThat(variant.primary(context).value()).isCloseTo(told, within(0.6));
  }

  @Test
  void whatARestingLegReadsFromTheSideIsTakenOff() {
    Variant variant = LegRaise.EXERCISE.variants().get(0);
    Measures now = leg(60, Measurement.judged(0, 3));
    Measures rest = leg(-8, Measurement.judged(0, 3));
    RuleContext context = new RuleContext(Side.LEFT, now, rest, ThresholdValues.defaults());
    assertThat(variant.primary(context).value()).isCloseTo(66, within(0.1));
  }

  private static Measures leg(double degrees, Measurement trunk) {
    return Measures.of(
        (measure, side) ->
            switch (measure) {
              case LEG_ELEVATION -> Measurement.judged(degrees, 3);
              case TRUNK_PITCH -> trunk;
              case KNEE_FLEXION -> Measurement.judged(0, 3);
              default -> Measurement.withheld(Reason.NO_NEUTRAL);
            });
  }
}
