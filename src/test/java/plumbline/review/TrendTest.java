package plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.review.Trend.Change;
import plumbline.review.Trend.Quantity;
import plumbline.review.Trend.Session;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

class TrendTest {
  @Test
  void aChangeWithinTheBandIsNone() {
    assertThat(change(Quantity.RANGE, session(1, 60, 60, 60), session(2, 64, 64, 64)))
        .as("4 degrees between bands of 3 and 3")
        .contains(Change.ABOUT_THE_SAME);
    assertThat(change(Quantity.RANGE, session(1, 60, 60, 60), session(2, 65, 65, 65)))
        .contains(Change.MORE);
    assertThat(change(Quantity.RANGE, session(1, 60, 60, 60), session(2, 50, 50, 50)))
        .contains(Change.LESS);
  }

  @Test
  void theCamerasBandDoesNotShrinkWithMoreRepetitions() {
    double[] often = new double[40];
    Arrays.fill(often, 60);
    SideSummary summary = SideSummary.of(session(1, often).verdicts()).get(0);
    assertThat(summary.rangeDeg().orElseThrow().band()).isEqualTo(3);
  }

  @Test
  void fewRepetitionsTellNoVariation() {
    assertThat(change(Quantity.SCORE, session(1, 60, 60), session(2, 70, 70))).isEmpty();
    assertThat(change(Quantity.REPS, session(1, 60, 60), session(2, 70))).contains(Change.LESS);
  }

  @Test
  void thereIsNothingToCompareOneSessionWith() {
    Trend trend = Trend.of(List.of(session(1, 60))).get(0);
    assertThat(trend.change(Quantity.RANGE)).isEmpty();
  }

  @Test
  void sessionsAreInTheOrderOfTimeHoweverTheyCome() {
    Trend trend = Trend.of(List.of(session(9, 70), session(3, 60))).get(0);
    assertThat(trend.points())
        .extracting(session -> session.rangeDeg().orElseThrow().middle())
        .containsExactly(60.0, 70.0);
  }

  @Test
  void aRangeThatWasNotSeenIsNoRange() {
    Rep blind = rep(60, Measurement.withheld(Reason.VIEW_FRONT), List.of(), List.of());
    SideSummary summary = SideSummary.of(List.of(blind)).get(0);
    assertThat(summary.full()).isEqualTo(1);
    assertThat(summary.rangeDeg()).isEmpty();
  }

  @Test
  void aFaultIsCountedAmongTheRepetitionsInWhichItCouldBeJudged() {
    Loss bent = new Loss("leg-raise.knee_bend", 12, 28, 4, 20, "deg", 0);
    Loss more = new Loss("leg-raise.knee_bend", 14, 35, 4, 20, "deg", 0);
    Unjudged hidden = new Unjudged("leg-raise.knee_bend", Reason.NEAR_LEG_HIDDEN);
    Measurement peak = Measurement.judged(60, 3);
    List<RepVerdict> reps =
        List.of(
            rep(60, peak, List.of(bent), List.of()),
            rep(60, peak, List.of(more), List.of()),
            rep(60, peak, List.of(), List.of()),
            rep(60, peak, List.of(), List.of(hidden)));
    RuleCount count = RuleCount.of(reps).get(0);
    assertThat(count.found()).isEqualTo(2);
    assertThat(count.judged()).isEqualTo(3);
    assertThat(count.worst()).isEqualTo(more);
    assertThat(count.isFault()).isTrue();
  }

  private static Optional<Change> change(Quantity quantity, Session before, Session now) {
    return Trend.of(List.of(before, now)).get(0).change(quantity);
  }

  /** Left leg raises with these peaks, each known to within 3 degrees. */
  private static Session session(long at, double... peaks) {
    List<RepVerdict> reps = new ArrayList<>();
    for (double peak : peaks) {
      reps.add(rep(peak, Measurement.judged(peak, 3), List.of(), List.of()));
    }
    return new Session(at, reps);
  }

  private static Rep rep(
      double score, Measurement peak, List<Loss> losses, List<Unjudged> unjudged) {
    return new Rep(
        1,
        "leg-raise",
        "supine",
        Side.LEFT,
        false,
        Kind.FULL,
        0,
        1,
        2,
        peak,
        Optional.of(1.0),
        Optional.empty(),
        2,
        2,
        OptionalInt.of((int) score),
        losses,
        List.of(),
        unjudged);
  }
}
