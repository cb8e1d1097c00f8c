package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/** The model took one leg for the other while it was up. */
class ExchangedLegsTest {
  private static final double FPS = 15;
  private static final double PEAK_DEG = 65;

  /** The half that each leg seems to have done is no repetition of either. */
  @Test
  void oneMovementOfTwoHalvesIsUnseen() {
    assertThat(verdicts(4, 20))
        .singleElement()
        .isInstanceOfSatisfying(
            Unseen.class, unseen -> assertThat(unseen.reason()).isEqualTo(Reason.SKELETON_UNSURE));
  }

  /** What is left of it when the model puts itself right is no small repetition. */
  @Test
  void oneMovementOfThreePiecesIsUnseen() {
    assertThat(verdicts(4, 6.6)).singleElement().isInstanceOf(Unseen.class);
  }

  /** A leg that was up for a moment, while the other one was on its way, was that one. */
  @Test
  void whatWasReadOfTheOtherLegMeanwhileIsNotTold() {
    assertThat(verdicts(4, 5))
        .filteredOn(verdict -> !(verdict instanceof Unseen))
        .allSatisfy(
            verdict ->
                assertThat(verdict)
                    .isInstanceOfSatisfying(
                        Rep.class, rep -> assertThat(rep.side()).isEqualTo(Side.LEFT)));
  }

  /** While the other leg rests, what made it fast was a wrong picture. */
  @Test
  void aLegThatSeemsFastBesideARestingOneIsCounted() {
    assertThat(verdicts(false, 4, 20))
        .singleElement()
        .isInstanceOfSatisfying(Rep.class, rep -> assertThat(rep.side()).isEqualTo(Side.LEFT));
  }

  /** Each leg would leave it to the other: it is told once all the same. */
  @Test
  void aMovementBesideWhichTheOtherLegJumpsHigherIsTold() {
    ExerciseScorer scorer = scorer();
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 11 * FPS; frame++) {
      double timeS = frame / FPS;
      double jumpDeg = timeS >= 3 && timeS < 5 ? PEAK_DEG + 10 : 0;
      verdicts.addAll(update(scorer, timeS, legs(PEAK_DEG * up(timeS), jumpDeg), legs(0, 0)));
    }
    verdicts.addAll(scorer.finish(Math.round(11e9)));
    assertThat(verdicts).hasSize(1);
  }

  private static List<RepVerdict> verdicts(double fromS, double untilS) {
    return verdicts(true, fromS, untilS);
  }

  /**
   * The left leg goes up and comes down; between those moments it is called the right one, where
   * they are exchanged, or else both are read as lying.
   */
  private static List<RepVerdict> verdicts(boolean exchanged, double fromS, double untilS) {
    ExerciseScorer scorer = scorer();
    List<RepVerdict> verdicts = new ArrayList<>();
    for (int frame = 0; frame < 11 * FPS; frame++) {
      double timeS = frame / FPS;
      boolean wrong = timeS >= fromS && timeS < untilS;
      Side moving = wrong ? Side.RIGHT : Side.LEFT;
      double deg = wrong && !exchanged ? 0 : PEAK_DEG * up(timeS);
      verdicts.addAll(update(scorer, timeS, body(moving, deg), body(moving, 0)));
    }
    verdicts.addAll(scorer.finish(Math.round(11e9)));
    return verdicts;
  }

  /** At rest, up in two seconds from the second on, held for two, down in three. */
  private static double up(double timeS) {
    double way = Math.min((timeS - 1) / 2, (8 - timeS) / 3);
    return Motion.smooth(Math.max(0, Math.min(1, way)));
  }

  private static ExerciseScorer scorer() {
    Variant raise = ExerciseCatalog.find("leg-raise").orElseThrow().variants().get(0);
    return new ExerciseScorer(raise, ThresholdValues.defaults());
  }

  private static List<RepVerdict> update(
      ExerciseScorer scorer, double timeS, Measures now, Measures neutral) {
    return scorer.update(
        Math.round(timeS * 1e9), now, neutral, CameraView.SIDE, Placement.IN_POSITION, 0);
  }

  private static Measures body(Side moving, double legDeg) {
    return moving == Side.LEFT ? legs(legDeg, 0) : legs(0, legDeg);
  }

  private static Measures legs(double leftDeg, double rightDeg) {
    return Measures.of(
        (measure, side) ->
            Measurement.judged(
                switch (measure) {
                  case LEG_ELEVATION, SHANK_ELEVATION, HIP_FLEXION ->
                      side == Side.LEFT ? leftDeg : rightDeg;
                  case ANKLE_GAP -> 0.6;
                  default -> 0;
                },
                0.5));
  }
}
