package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/** What was not seen well enough proves nothing: no number, no fault and no repetition. */
class HardlySeenTest {
  private final OneMovement moved = new OneMovement();

  @Test
  void whatIsShortBecauseItsRiseWasHiddenIsUnseenAndNotJitter() {
    moved.lengthS = 0.5;
    moved.rise = Rise.MISSED;
    moved.hidden = Optional.of(Reason.SKELETON_UNSURE);
    moved.peakDeg = 40;
    assertThat(moved.judged())
        .isInstanceOfSatisfying(
            Unseen.class, unseen -> assertThat(unseen.reason()).isEqualTo(Reason.SKELETON_UNSURE));
  }

  @Test
  void aRiseThatWasNotSeenToItsBeginningHasNoTempo() {
    moved.upS = 0.2;
    assertThat(moved.losses()).containsExactly("tempo_up");
    moved.rise = Rise.JOINED;
    assertThat(moved.losses()).isEmpty();
    assertThat(moved.rep().unjudged()).extracting(Unjudged::rule).contains("tempo_up");
  }

  /** Certainly high, though no angle is told: it counts if it was seen to come from rest. */
  @Test
  void whereNoAngleIsToldARiseThatWasNotSeenProvesNoRepetition() {
    moved.peakDeg = 80;
    moved.coverage = 0;
    moved.hidden = Optional.of(Reason.VIEW_OBLIQUE);
    moved.view = CameraView.OBLIQUE_IN_PLANE;
    assertThat(moved.rep().peak().withheld()).contains(Reason.VIEW_OBLIQUE);
    for (Rise unseen : List.of(Rise.JOINED, Rise.MISSED)) {
      moved.rise = unseen;
      assertThat(moved.judged())
          .isInstanceOfSatisfying(
              Unseen.class, told -> assertThat(told.reason()).isEqualTo(Reason.VIEW_OBLIQUE));
    }
  }

  @Test
  void ofALegThatIsNoCopyTheLastPartOfItsRiseIsEnough() {
    moved.variant = ExerciseCatalog.find("march").orElseThrow().variants().get(0);
    assertThat(moved.variant.farLegMayBeCopied()).isFalse();
    moved.lengthS = 3;
    moved.peakDeg = 95;
    moved.coverage = 0;
    moved.hidden = Optional.of(Reason.VIEW_OBLIQUE);
    moved.view = CameraView.OBLIQUE_IN_PLANE;
    moved.rise = Rise.JOINED;
    assertThat(moved.judged()).isInstanceOf(Rep.class);
    moved.rise = Rise.MISSED;
    assertThat(moved.judged()).isInstanceOf(Unseen.class);
  }

  @Test
  void aLongLossOfSightTakesTheAngleAndTheScore() {
    moved.gapMs = 390;
    assertThat(moved.rep().peak().isJudged()).isTrue();
    moved.gapMs = 410;
    assertThat(moved.rep().peak().withheld()).contains(Reason.TOO_FEW_FRAMES);
    assertThat(moved.rep().score()).isEmpty();
  }

  @Test
  void whoseReadingsScatterAtRestGetsNoAngle() {
    moved.restSdDeg = 12;
    assertThat(moved.rep().peak().withheld()).contains(Reason.UNSTEADY);
    assertThat(moved.rep().score()).isEmpty();
  }

  @Test
  void whoseReadingsScatterAtRestIsNotSaidToHaveAFaultOrNone() {
    moved.restSdDeg = 12;
    assertThat(moved.rep().unjudged())
        .contains(new Unjudged(OneMovement.KNEE.id(), Reason.UNSTEADY));
    moved.kneeDeg = 60;
    assertThat(moved.rep().faults()).isEmpty();
    assertThat(moved.rep().unjudged())
        .contains(new Unjudged(OneMovement.KNEE.id(), Reason.UNSTEADY));
  }

  @Test
  void whereEitherLegMayHaveMovedNoFaultIsTold() {
    moved.kneeDeg = 60;
    assertThat(moved.rep().faults()).containsExactly(OneMovement.KNEE.id());
    moved.uncertain = true;
    assertThat(moved.rep().faults()).isEmpty();
    assertThat(moved.rep().unjudged())
        .contains(new Unjudged(OneMovement.KNEE.id(), Reason.SIDE_UNCERTAIN));
  }
}
