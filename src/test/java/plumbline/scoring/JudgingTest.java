package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Evidence.Sample;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/** What one movement is worth, with everything else about it as it should be. */
class JudgingTest {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final Variant LEG_RAISE =
      ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
  private static final FaultRule KNEE = rule("leg-raise", "leg-raise.knee_bend");
  private static final long MS = 1_000_000L;

  private Variant variant = LEG_RAISE;
  private double lengthS = 8;
  private double upS = 2;
  private double holdS = 2;
  private double downS = 3;
  private CameraView view = CameraView.SIDE;
  private Rise rise = Rise.SEEN;
  private long gapMs = 50;
  private double restSdDeg = 0.5;
  private double restExitDeg = 18;
  private boolean uncertain;
  private double peakDeg = 65;
  private double coverage = 1;
  private Optional<Reason> hidden = Optional.empty();
  private double kneeDeg;

  private static FaultRule rule(String exercise, String id) {
    return ExerciseCatalog.find(exercise).orElseThrow().faultRules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Movement movement() {
    return new Movement(
        0,
        3000 * MS,
        Math.round(lengthS * 1e9),
        peakDeg,
        upS,
        holdS,
        downS,
        true,
        rise,
        coverage,
        hidden,
        gapMs * MS,
        30);
  }

  private boolean isFasterThanAnyLeg() {
    return new LegExchange(LEG_RAISE.goals(VALUES)).isFasterThanAnyLeg(movement(), view);
  }

  private RepVerdict judged() {
    Measurement credit = Measurement.judged(65, 2);
    Evidence evidence =
        new Evidence(
            movement(),
            Side.LEFT,
            uncertain,
            true,
            view,
            1,
            restSdDeg,
            restExitDeg,
            2,
            credit,
            Optional.empty(),
            samples());
    return new RepJudge(variant, VALUES).judge(evidence, 1).orElseThrow();
  }

  /** The knee is read throughout, nothing else is. */
  private List<Sample> samples() {
    List<Measurement> values = new ArrayList<>();
    for (FaultRule rule : variant.faultRules()) {
      values.add(
          rule.id().equals(KNEE.id())
              ? Measurement.judged(kneeDeg, 1)
              : Measurement.withheld(Reason.FAR_LEG_HIDDEN));
    }
    List<Sample> samples = new ArrayList<>();
    for (long ms = 1000; ms < 6000; ms += 100) {
      samples.add(new Sample(ms * MS, Phase.TOP, Measurement.judged(62, 2), values));
    }
    return samples;
  }

  private Rep rep() {
    return (Rep) judged();
  }

  @Test
  void whatIsShortBecauseItsRiseWasHiddenIsUnseenAndNotJitter() {
    lengthS = 0.5;
    rise = Rise.MISSED;
    hidden = Optional.of(Reason.SKELETON_UNSURE);
    peakDeg = 40;
    assertThat(judged())
        .isInstanceOfSatisfying(
            Unseen.class, unseen -> assertThat(unseen.reason()).isEqualTo(Reason.SKELETON_UNSURE));
  }

  private List<String> losses() {
    return rep().losses().stream().map(Loss::rule).toList();
  }

  @Test
  void whatIsAsItShouldBeCostsNothing() {
    assertThat(rep().score()).hasValue(100);
    assertThat(losses()).isEmpty();
  }

  @Test
  void threeQuartersOfTheAskedPauseAreEnoughAndHalfIsNot() {
    holdS = 1.6;
    assertThat(losses()).isEmpty();
    holdS = 1;
    assertThat(losses()).containsExactly("hold");
  }

  @Test
  void aRiseThatWasNotSeenToItsBeginningHasNoTempo() {
    upS = 0.2;
    assertThat(losses()).containsExactly("tempo_up");
    rise = Rise.JOINED;
    assertThat(losses()).isEmpty();
    assertThat(rep().unjudged()).extracting(Unjudged::rule).contains("tempo_up");
  }

  /** Certainly high, though no angle is told: it counts if it was seen to come from rest. */
  @Test
  void whereNoAngleIsToldARiseThatWasNotSeenProvesNoRepetition() {
    peakDeg = 80;
    coverage = 0;
    hidden = Optional.of(Reason.VIEW_OBLIQUE);
    view = CameraView.OBLIQUE_IN_PLANE;
    assertThat(rep().peak().withheld()).contains(Reason.VIEW_OBLIQUE);
    for (Rise unseen : List.of(Rise.JOINED, Rise.MISSED)) {
      rise = unseen;
      assertThat(judged())
          .isInstanceOfSatisfying(
              Unseen.class, told -> assertThat(told.reason()).isEqualTo(Reason.VIEW_OBLIQUE));
    }
  }

  @Test
  void ofALegThatIsNoCopyTheLastPartOfItsRiseIsEnough() {
    variant = ExerciseCatalog.find("march").orElseThrow().variants().get(0);
    assertThat(variant.farLegMayBeCopied()).isFalse();
    lengthS = 3;
    peakDeg = 95;
    coverage = 0;
    hidden = Optional.of(Reason.VIEW_OBLIQUE);
    view = CameraView.OBLIQUE_IN_PLANE;
    rise = Rise.JOINED;
    assertThat(judged()).isInstanceOf(Rep.class);
    rise = Rise.MISSED;
    assertThat(judged()).isInstanceOf(Unseen.class);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 3, true", "2, 0.1, true", "0.2, 0.2, false"})
  void noLegRisesOrFallsInATenthOfASecond(double up, double down, boolean faster) {
    upS = up;
    downS = down;
    assertThat(isFasterThanAnyLeg()).isEqualTo(faster);
  }

  @Test
  void whatIsFastWhereTimesOrAnglesAreRoughProvesNothing() {
    upS = 0.1;
    rise = Rise.JOINED;
    assertThat(isFasterThanAnyLeg()).isFalse();
    rise = Rise.SEEN;
    view = CameraView.FRONT;
    assertThat(isFasterThanAnyLeg()).isFalse();
  }

  @Test
  void aLongLossOfSightTakesTheAngleAndTheScore() {
    gapMs = 390;
    assertThat(rep().peak().isJudged()).isTrue();
    gapMs = 410;
    assertThat(rep().peak().withheld()).contains(Reason.TOO_FEW_FRAMES);
    assertThat(rep().score()).isEmpty();
  }

  @Test
  void whoseReadingsScatterAtRestGetsNoAngle() {
    restSdDeg = 12;
    assertThat(rep().peak().withheld()).contains(Reason.UNSTEADY);
    assertThat(rep().score()).isEmpty();
  }

  /** The smallest range is 25 degrees. */
  @ParameterizedTest
  @CsvSource({"18, 24, 25", "18, 26, 0", "24, 28, 29", "24, 30, 0"})
  void whatCountsGoesClearlyBeyondARestThatWavers(double exitDeg, double peak, double neededDeg) {
    restExitDeg = exitDeg;
    peakDeg = peak;
    boolean counts = neededDeg == 0;
    assertThat(judged()).isInstanceOf(counts ? Rep.class : Attempt.class);
    if (judged() instanceof Attempt attempt) {
      assertThat(attempt.reason()).isEqualTo(AttemptReason.BELOW_SMALLEST_RANGE);
      assertThat(attempt.needed()).isEqualTo(neededDeg);
    }
  }

  @Test
  void whoseReadingsScatterAtRestIsNotSaidToHaveAFaultOrNone() {
    restSdDeg = 12;
    assertThat(rep().unjudged()).contains(new Unjudged(KNEE.id(), Reason.UNSTEADY));
    kneeDeg = 60;
    assertThat(rep().faults()).isEmpty();
    assertThat(rep().unjudged()).contains(new Unjudged(KNEE.id(), Reason.UNSTEADY));
  }

  @Test
  void whereEitherLegMayHaveMovedNoFaultIsTold() {
    kneeDeg = 60;
    assertThat(rep().faults()).containsExactly(KNEE.id());
    uncertain = true;
    assertThat(rep().faults()).isEmpty();
    assertThat(rep().unjudged()).contains(new Unjudged(KNEE.id(), Reason.SIDE_UNCERTAIN));
  }

  @Test
  void whatTakesLongerThanTheLongestIsNoRepetition() {
    lengthS = 21;
    assertThat(judged())
        .isInstanceOfSatisfying(
            Attempt.class,
            attempt -> assertThat(attempt.reason()).isEqualTo(AttemptReason.TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({"1.4, 1", "1.6, 1.5"})
  void aStrongFaultCostsHalfAsMuchAgain(double ofTheLimit, double times) {
    kneeDeg = ofTheLimit * VALUES.get(KNEE.limit());
    Loss loss = rep().losses().get(0);
    assertThat(loss.rule()).isEqualTo(KNEE.id());
    assertThat(loss.points()).isCloseTo(times * VALUES.get(KNEE.points()), within(1e-9));
  }

  @Test
  void belowALimitHalfOfItIsTwiceAsBad() {
    assertThat(FaultRule.WrongSide.BELOW.ratio(10, 20)).isEqualTo(2);
    assertThat(FaultRule.WrongSide.ABOVE.ratio(20, 10)).isEqualTo(2);
  }

  @Test
  void allFaultsTogetherCostNoMoreThanTheirCap() {
    ScoreRules rules = new ScoreRules(LEG_RAISE.goals(VALUES), VALUES);
    List<Loss> two = List.of(loss("a.b", 30), loss("a.c", 30));
    assertThat(rules.score(List.of(), two)).isEqualTo(55);
    assertThat(rules.score(two, List.of())).as("the rest has none").isEqualTo(40);
    assertThat(rules.score(two, two)).as("and never less than nothing").isZero();
  }

  @Test
  void oneMistakeThatTwoRulesSeeCostsOnce() {
    FaultRule high = rule("kneeling-hip-extension", "kneeling-hip-extension.too_high");
    FaultRule back = rule("kneeling-hip-extension", "kneeling-hip-extension.back_moves");
    ScoreRules rules = new ScoreRules(LEG_RAISE.goals(VALUES), VALUES);
    List<Loss> once =
        rules.oncePerGroup(List.of(loss(high.id(), 8), loss(back.id(), 15)), List.of(high, back));
    assertThat(once).containsExactly(loss(back.id(), 15), loss(high.id(), 0));
  }

  private static Loss loss(String rule, double points) {
    return new Loss(rule, points, 1, 1, 1, "deg", 0);
  }

  /** Who wavers about a limit makes one fault, not many. */
  @Test
  void aFaultThatLastedEndsClearlyBelowItsLimit() {
    FaultTracker tracker = new FaultTracker(KNEE, VALUES);
    double limit = tracker.limit();
    see(tracker, 0, 1000, limit + 5);
    assertThat(tracker.isShowing()).isTrue();
    see(tracker, 1100, 1100, limit - 1);
    see(tracker, 1200, 1200, limit + 1);
    assertThat(tracker.isShowing()).isTrue();
    see(tracker, 1300, 1300, limit - 4);
    see(tracker, 1400, 1400, limit + 1);
    assertThat(tracker.isShowing()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"300, true", "800, false"})
  void aFaultIsFollowedThroughAShortLossOfSightOnly(long lossMs, boolean shows) {
    FaultTracker tracker = new FaultTracker(KNEE, VALUES);
    double wrong = tracker.limit() + 5;
    see(tracker, 0, 200, wrong);
    for (long ms = 300; ms < 200 + lossMs; ms += 100) {
      tracker.update(
          ms * MS,
          Phase.TOP,
          Measurement.judged(62, 2),
          Measurement.withheld(Reason.NEAR_LEG_HIDDEN));
    }
    see(tracker, 200 + lossMs, 200 + lossMs, wrong);
    assertThat(tracker.isShowing()).isEqualTo(shows);
  }

  private static void see(FaultTracker tracker, long fromMs, long toMs, double deg) {
    for (long ms = fromMs; ms <= toMs; ms += 100) {
      tracker.update(ms * MS, Phase.TOP, Measurement.judged(62, 2), Measurement.judged(deg, 1));
    }
  }
}
