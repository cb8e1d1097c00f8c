package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Joint;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.fixtures.Pictures;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.RuleContext;
import plumbline.scoring.Unjudged;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/** No number that the camera could not see, and no movement told twice, lost or misread. */
class LegRaiseHonestyTest {
  private static List<FrameAnalysis> analyses(List<PoseFrame> frames) {
    SessionAnalyzer analyzer = Analyzers.of(List.of(LegRaise.EXERCISE), ThresholdValues.defaults());
    return frames.stream().map(analyzer::analyze).toList();
  }

  private static List<RepVerdict> judge(List<PoseFrame> frames) {
    return analyses(frames).stream().flatMap(a -> a.newVerdicts().stream()).toList();
  }

  private static List<Rep> reps(List<RepVerdict> verdicts) {
    return verdicts.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static Motion lying() {
    return new Motion(Body.supine(), 30, 1).rest(2);
  }

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
  void stalledCameraIsUnseenAndNobodysFault() {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, 70, 2, 4, 2).rest(2).frames());
    frames.removeIf(f -> f.timeS() > 4.5 && f.timeS() < 6.6);
    List<RepVerdict> verdicts = judge(frames);
    assertThat(verdicts).noneMatch(Attempt.class::isInstance).anyMatch(Unseen.class::isInstance);
  }

  @Test
  void peakThatWasNotSeenHasNoNumber() {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, 75, 2, 1, 2).rest(1).frames());
    frames.replaceAll(
        f ->
            f.timeS() > 3.4 && f.timeS() < 4.6
                ? new PoseFrame(f.index(), f.timestampNanos(), f.size(), Optional.empty())
                : f);
    List<Rep> reps = reps(judge(frames));
    assertThat(reps).hasSize(1);
    assertThat(reps.get(0).peak().isJudged()).isFalse();
    assertThat(reps.get(0).holdS()).isEmpty();
    assertThat(reps.get(0).score()).isEmpty();
    assertThat(reps.get(0).unjudged()).extracting(Unjudged::rule).contains("range");
  }

  private static List<RepVerdict> foundOnItsWayDown(double peakDeg) {
    List<PoseFrame> frames =
        new ArrayList<>(lying().raise(Side.LEFT, peakDeg, 0.8, 0.3, 2).rest(1).frames());
    frames.replaceAll(
        f ->
            f.timeS() > 1.95 && f.timeS() < 3.4
                ? new PoseFrame(f.index(), f.timestampNanos(), f.size(), Optional.empty())
                : f);
    return judge(frames);
  }

  @Test
  void aLegFoundOnItsWayDownIsWhatItCertainlyWas() {
    assertThat(reps(foundOnItsWayDown(75)))
        .singleElement()
        .satisfies(rep -> assertThat(rep.kind()).isEqualTo(Kind.FULL))
        .satisfies(rep -> assertThat(rep.peak().isJudged()).isFalse());
    List<RepVerdict> low = foundOnItsWayDown(42);
    assertThat(reps(low)).as("it may have been full").isEmpty();
    assertThat(low).hasOnlyElementsOfType(Unseen.class).isNotEmpty();
  }

  @Test
  void feetThatRestOutsideThePictureAreToldThroughoutTheSet() {
    List<PoseFrame> frames =
        lying()
            .raise(Side.LEFT, 80, 1.5, 1, 1.5)
            .rest(1)
            .raise(Side.LEFT, 80, 1.5, 1, 1.5)
            .frames();
    double footX = frames.get(0).pose().orElseThrow().px(Joint.ANKLE, Side.LEFT).x();
    double outside = footX < Pictures.WIDTH / 2.0 ? -30 - footX : Pictures.WIDTH + 30 - footX;
    List<RepVerdict> verdicts = Judged.as("leg-raise", Pictures.moved(frames, outside)).verdicts();
    assertThat(reps(verdicts)).isEmpty();
    assertThat(verdicts).as("one word about all of it").hasSize(1);
    for (double topS : new double[] {4, 9}) {
      assertThat(verdicts)
          .as("the raise at %s s is not passed over", topS)
          .anyMatch(
              v ->
                  v instanceof Unseen u
                      && u.reason() == Reason.FEET_OUT_OF_FRAME
                      && u.startNanos() / 1e9 < topS
                      && u.endNanos() / 1e9 > topS);
    }
  }

  /** Seen for half of its top: a hidden leg reads too low, and may have been up all the way. */
  @ParameterizedTest
  @CsvSource({"31, false", "41, false", "50, true"})
  void topThatWasHalfHiddenCountsOnlyWhenItWasFull(double peakDeg, boolean counts) {
    Motion stream =
        lying()
            .play(2, (share, body) -> body.elevation(Side.LEFT, peakDeg * Motion.smooth(share)))
            .play(
                2,
                (share, body) -> {
                  body.elevation(Side.LEFT, peakDeg);
                  body.visibility(Joint.ANKLE, Side.LEFT, share < 0.6 ? 0.4 : 0.99);
                })
            .play(2, (share, body) -> body.elevation(Side.LEFT, peakDeg * Motion.smooth(1 - share)))
            .rest(1);
    List<RepVerdict> verdicts = judge(stream.frames());
    assertThat(verdicts).singleElement().isInstanceOf(counts ? Rep.class : Unseen.class);
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
  void legsThatNeverRestAreToldToRest() {
    Motion stream =
        new Motion(Body.supine(), 30, 1)
            .play(5, (share, body) -> body.elevation(Side.LEFT, 20).elevation(Side.RIGHT, 20));
    List<FrameAnalysis> analyses = analyses(stream.frames());
    assertThat(analyses.get(analyses.size() - 1).cannotSee()).contains(Reason.NO_NEUTRAL);
  }

  @Test
  void nothingIsMeasuredAgainstTheFloorBeforeThePersonLiesThere() {
    Motion stream =
        new Motion(Body.supine(), 30, 1).play(1, (share, body) -> body.trunkLean(-90 + 60));
    FrameAnalysis last = analyses(stream.frames()).get(29);
    assertThat(last.inPosition()).isFalse();
    assertThat(last.measures().get(Measure.LEG_ELEVATION, Side.LEFT).isJudged()).isFalse();
    assertThat(last.measures().get(Measure.TRUNK_INCLINATION).isJudged()).isFalse();
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
