package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.body.Side.LEFT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** Both legs read alike: whatever that was, it is told once. */
class BothLegsTest {
  private static final double FPS = 30;

  /** Ankles together may be one leg seen twice; ankles apart are two legs. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4})
  void oneMovementOfBothIsOneVerdict(double ankleGapTl) {
    Variant raise = ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
    ExerciseScorer scorer = new ExerciseScorer(raise, ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 11 * FPS; frame++) {
      double timeS = frame / FPS;
      verdicts.addAll(
          scorer.update(
              Math.round(timeS * 1e9),
              body(65 * up(timeS), ankleGapTl),
              body(0, ankleGapTl),
              CameraView.SIDE,
              Placement.IN_POSITION,
              0));
    }
    assertThat(verdicts).hasSize(1);
    assertThat(scorer.judgements()).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = CameraView.class,
      names = {"SIDE", "OBLIQUE_IN_PLANE"})
  void obliquelyASecondLegMayBeACopyAndNobodyIsBlamed(CameraView view) {
    Variant raise = ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
    ExerciseScorer scorer = new ExerciseScorer(raise, ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 11 * FPS; frame++) {
      double timeS = frame / FPS;
      Measures legs = body(65 * up(timeS), 0.4);
      verdicts.addAll(
          scorer.update(
              Math.round(timeS * 1e9), legs, body(0, 0.4), view, Placement.IN_POSITION, 0));
    }
    assertThat(verdicts)
        .singleElement()
        .isInstanceOf(view == CameraView.SIDE ? RepVerdict.Attempt.class : RepVerdict.Unseen.class);
  }

  /** A skeleton that was doubted on the way up may have made two legs of one. */
  @Test
  void whoseRiseWasHiddenIsNotToldToTakeOneLeg() {
    Variant raise = ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
    ExerciseScorer scorer = new ExerciseScorer(raise, ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 11 * FPS; frame++) {
      double timeS = frame / FPS;
      boolean doubted = timeS > 0.9 && timeS < 3.4;
      verdicts.addAll(
          scorer.update(
              Math.round(timeS * 1e9),
              doubted ? Measures.none(Reason.SKELETON_UNSURE) : body(65 * up(timeS), 0.4),
              body(0, 0.4),
              CameraView.SIDE,
              Placement.IN_POSITION,
              0));
    }
    assertThat(verdicts)
        .singleElement()
        .isInstanceOfSatisfying(
            RepVerdict.Unseen.class,
            unseen -> assertThat(unseen.reason()).isEqualTo(Reason.SKELETON_UNSURE));
  }

  /**
   * A raised knee of which the model made two: where the copy's own shank is not seen, the leg that
   * is to be credited says that this was no leg raise.
   */
  @Test
  void aCopyIsJudgedByTheShapeOfTheLegThatIsCredited() {
    Variant raise = ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
    ExerciseScorer scorer = new ExerciseScorer(raise, ThresholdValues.defaults());
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 22 * FPS; frame++) {
      double timeS = frame / FPS;
      verdicts.addAll(
          scorer.update(
              Math.round(timeS * 1e9),
              timeS < 11 ? leftAlone(65 * up(timeS)) : kneeAndItsCopy(up(timeS - 11)),
              body(0, 0),
              CameraView.SIDE,
              Placement.IN_POSITION,
              0));
    }
    assertThat(RepVerdict.reps(verdicts)).extracting(RepVerdict.Rep::side).containsExactly(LEFT);
    assertThat(verdicts).hasSize(2);
  }

  private static Measures leftAlone(double legDeg) {
    return Measures.of(
        (measure, side) -> (side == LEFT ? body(legDeg, 0) : body(0, 0)).at(measure, side));
  }

  /** The right knee is up with its shank level; the left leg is where it is, its knee not seen. */
  private static Measures kneeAndItsCopy(double way) {
    return Measures.of(
        (measure, side) ->
            switch (measure) {
              case LEG_ELEVATION -> Measurement.judged((side == LEFT ? 55 : 47) * way, 0.5);
              case SHANK_ELEVATION, KNEE_FLEXION, KNEE_DROP ->
                  side == LEFT
                      ? Measurement.withheld(Reason.LEG_SIDEWAYS)
                      : Measurement.judged(measure == Measure.KNEE_FLEXION ? 88 * way : 0, 0.5);
              default -> Measurement.judged(0, 0.5);
            });
  }

  /** At rest, up in two seconds from the second on, held for two, down in three. */
  private static double up(double timeS) {
    double way = Math.min((timeS - 1) / 2, (8 - timeS) / 3);
    return Motion.smooth(Math.max(0, Math.min(1, way)));
  }

  private static Measures body(double legDeg, double ankleGapTl) {
    return Measures.of(
        (measure, side) ->
            Measurement.judged(
                switch (measure) {
                  case LEG_ELEVATION, SHANK_ELEVATION, HIP_FLEXION -> legDeg;
                  case ANKLE_GAP -> ankleGapTl;
                  default -> 0;
                },
                0.5));
  }
}
