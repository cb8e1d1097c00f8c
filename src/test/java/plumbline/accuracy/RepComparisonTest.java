package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.accuracy.FaultComparison.Case;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.accuracy.RepComparison.Pair;
import plumbline.accuracy.Sample.Leg;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

class RepComparisonTest {
  private static final Variant VARIANT =
      ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
  private static final RangeGoal RANGE = VARIANT.goals(ThresholdValues.defaults()).range();

  private static Rep rep(
      Side side, Kind kind, double start, double end, double peakDeg, Object... said) {
    List<Loss> losses =
        Arrays.stream(said)
            .filter(String.class::isInstance)
            .map(rule -> new Loss((String) rule, 10, 30, 3, 20, "deg", 0))
            .toList();
    List<Unjudged> unjudged =
        Arrays.stream(said).filter(Unjudged.class::isInstance).map(Unjudged.class::cast).toList();
    return new Rep(
        1,
        VARIANT.exercise(),
        VARIANT.name(),
        side,
        false,
        kind,
        nanos(start),
        nanos((start + end) / 2),
        nanos(end),
        Measurement.judged(peakDeg, 3),
        Optional.of(0.5),
        Optional.empty(),
        1.5,
        2.0,
        OptionalInt.of(90),
        losses,
        losses.stream().map(Loss::rule).toList(),
        unjudged);
  }

  private static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }

  private static Truth truth(Truth.Repetition... reps) {
    return TinyTruth.legRaises(List.of(TinyTruth.lying().moment()), reps);
  }

  private static RepComparison compare(Truth truth, Rep... said) {
    return RepComparison.of(truth, RANGE, List.of(said));
  }

  @Test
  void pairsByTimeAndTellsTheErrorOfThePeak() {
    Truth truth =
        truth(
            TinyTruth.movement(Side.LEFT, 1, 4, 70, true),
            TinyTruth.movement(Side.RIGHT, 5, 8, 40, true));
    RepComparison reps =
        compare(
            truth,
            rep(Side.LEFT, Kind.FULL, 1.2, 3.9, 72),
            rep(Side.RIGHT, Kind.PARTIAL, 5.1, 8.2, 35));
    assertThat(reps.invented()).isEmpty();
    assertThat(reps.pairs()).allMatch(Pair::rightSide).allMatch(Pair::rightKind);
    assertThat(reps.pairs().get(0).peakErrorDeg().orElseThrow()).isCloseTo(2, within(1e-9));
    assertThat(reps.pairs().get(0).isCovered()).isTrue();
    assertThat(reps.pairs().get(1).isCovered()).isFalse();
    assertThat(reps.pairs()).extracting(Pair::leg).containsExactly(Leg.NEAR, Leg.FAR);
  }

  @Test
  void theWrongLegAndTheWrongKindAreSaid() {
    Truth truth = truth(TinyTruth.movement(Side.LEFT, 1, 4, 40, true));
    Pair pair = compare(truth, rep(Side.RIGHT, Kind.FULL, 1, 4, 50)).pairs().get(0);
    assertThat(pair.rightSide()).isFalse();
    assertThat(pair.expected()).contains(Kind.PARTIAL);
    assertThat(pair.rightKind()).isFalse();
  }

  @Test
  void aMovementThatShouldNotCountIsRightWhenNothingIsSaid() {
    Truth truth = truth(TinyTruth.movement(Side.LEFT, 1, 4, 15, false));
    assertThat(compare(truth).pairs()).allMatch(Pair::rightKind);
    assertThat(compare(truth, rep(Side.LEFT, Kind.PARTIAL, 1, 4, 27)).pairs())
        .noneMatch(Pair::rightKind);
  }

  @Test
  void aRepetitionWithoutAMovementIsInvented() {
    Truth truth = truth(TinyTruth.movement(Side.LEFT, 1, 4, 70, true));
    Rep twice = rep(Side.LEFT, Kind.FULL, 6, 8, 70);
    RepComparison reps = compare(truth, rep(Side.LEFT, Kind.FULL, 1, 4, 70), twice);
    assertThat(reps.invented()).containsExactly(twice);
    assertThat(reps.said(Side.LEFT, Kind.FULL)).isEqualTo(2);
    assertThat(reps.expected(Side.LEFT, Kind.FULL)).isEqualTo(1);
  }

  private static List<Case> faults(Truth truth, Rep... said) {
    return FaultComparison.of(truth, VARIANT, compare(truth, said)).cases();
  }

  private static Case bend(Outcome outcome) {
    return new Case("leg-raise", "knee_bend", outcome);
  }

  @Test
  void aScriptedFaultIsFoundMissedOrWithheld() {
    Truth bent = truth(TinyTruth.movement(Side.LEFT, 1, 4, 70, true, "knee-bend"));
    assertThat(faults(bent, rep(Side.LEFT, Kind.FULL, 1, 4, 70, "leg-raise.knee_bend")))
        .containsExactly(bend(Outcome.FOUND));
    assertThat(faults(bent, rep(Side.LEFT, Kind.FULL, 1, 4, 70)))
        .containsExactly(bend(Outcome.MISSED));
    Unjudged hidden = new Unjudged("leg-raise.knee_bend", Reason.FAR_LEG_HIDDEN);
    assertThat(faults(bent, rep(Side.LEFT, Kind.FULL, 1, 4, 70, hidden)))
        .containsExactly(bend(Outcome.WITHHELD));
  }

  @Test
  void noFaultIsAskedForFromAViewInWhichItIsNotJudged() {
    Truth fromTheFeet =
        TinyTruth.seenFrom(5, truth(TinyTruth.movement(Side.LEFT, 1, 4, 70, true, "knee-bend")));
    assertThat(fromTheFeet.view()).isEqualTo(CameraView.FRONT);
    assertThat(faults(fromTheFeet, rep(Side.LEFT, Kind.FULL, 1, 4, 70))).isEmpty();
  }

  @Test
  void whatIsSaidOfACleanRepetitionIsInventedAndOfAnotherFaultASideEffect() {
    Rep said = rep(Side.LEFT, Kind.FULL, 1, 4, 70, "leg-raise.knee_bend");
    assertThat(faults(truth(TinyTruth.movement(Side.LEFT, 1, 4, 70, true)), said))
        .containsExactly(bend(Outcome.INVENTED));
    assertThat(faults(truth(TinyTruth.movement(Side.LEFT, 1, 4, 70, true, "back-arch")), said))
        .containsExactly(bend(Outcome.SIDE_EFFECT));
  }
}
