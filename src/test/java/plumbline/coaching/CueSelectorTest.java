package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

class CueSelectorTest {
  private static final String KNEE = "leg-raise.knee_bend";
  private static final String HIPS = "leg-raise.hips_lift";

  private final CueSelector cues = new CueSelector(ThresholdValues.defaults());

  @Test
  void aFaultIsNamedWhileItShows() {
    assertThat(key(Moments.at(0).fault(KNEE))).contains("cue." + KNEE);
    assertThat(key(Moments.at(3).fault(KNEE))).contains("cue." + KNEE);
    assertThat(key(Moments.at(3.1))).isEmpty();
  }

  @Test
  void aCueStaysLongEnoughToBeRead() {
    assertThat(key(Moments.at(0).fault(KNEE))).contains("cue." + KNEE);
    assertThat(key(Moments.at(0.1))).contains("cue." + KNEE);
    assertThat(key(Moments.at(1.9).fault(HIPS))).contains("cue." + KNEE);
    assertThat(key(Moments.at(2.0).fault(HIPS))).contains("cue." + HIPS);
  }

  @Test
  void theSameCueRestsBeforeItIsSaidAgain() {
    assertThat(key(Moments.at(0).fault(KNEE))).isPresent();
    assertThat(key(Moments.at(2.5))).isEmpty();
    // Shown until just before 2.5 s, so to the last frame at 0: six seconds from there.
    assertThat(key(Moments.at(5.9).fault(KNEE))).isEmpty();
    assertThat(key(Moments.at(6.1).fault(KNEE))).contains("cue." + KNEE);
  }

  @Test
  void safetyComesBeforeShapeAndSeeingBeforeBoth() {
    assertThat(key(Moments.at(0).fault(KNEE).fault(HIPS))).contains("cue." + HIPS);
    assertThat(key(Moments.at(2).fault(HIPS).cannotSee(Reason.UNSTEADY))).contains("cue." + HIPS);
    assertThat(key(Moments.at(3).fault(HIPS).cannotSee(Reason.UNSTEADY))).contains("fix.unsteady");
  }

  @Test
  void aBadViewOfAMomentIsNotSpokenOf() {
    assertThat(key(Moments.at(0).cannotSee(Reason.UNSTEADY))).isEmpty();
    assertThat(key(Moments.at(0.4).cannotSee(Reason.UNSTEADY))).isEmpty();
    assertThat(key(Moments.at(0.5))).isEmpty();
  }

  @Test
  void whoIsNotInPositionIsToldHowToGetThere() {
    assertThat(key(Moments.at(0).notInPosition(Posture.STANDING))).contains("fix.posture-unknown");
    assertThat(key(Moments.at(2.5).notInPosition(Posture.SUPINE))).contains("cue.settle");
    assertThat(key(Moments.at(5).still())).contains("cue.ready");
    assertThat(key(Moments.at(8))).isEmpty();
  }

  @Test
  void afterARepItsCostliestFormLossIsNamed() {
    assertThat(key(Moments.at(0).verdict(Moments.rep(62, KNEE, 12)))).contains("cue." + KNEE);
    assertThat(key(Moments.at(5))).contains("cue." + KNEE);
    assertThat(key(Moments.at(6.5))).isEmpty();
  }

  @Test
  void whatWasSaidDuringTheRepIsNotRepeatedAfterIt() {
    assertThat(key(Moments.at(0).fault(KNEE))).isPresent();
    assertThat(key(Moments.at(3).verdict(Moments.rep(62, KNEE, 12)))).isEmpty();
    assertThat(key(Moments.at(6.5))).isEmpty();
  }

  @Test
  void tempoIsSpokenOfWhenItRecurs() {
    assertThat(key(Moments.at(0).verdict(Moments.rep(62, "tempo_down", 7)))).isEmpty();
    assertThat(key(Moments.at(8).verdict(Moments.rep(62, "tempo_down", 7))))
        .contains("cue.tempo_down");
  }

  @Test
  void threeCleanRepsArePraisedOnce() {
    assertThat(key(Moments.at(0).verdict(Moments.cleanRep()))).isEmpty();
    assertThat(key(Moments.at(8).verdict(Moments.cleanRep()))).isEmpty();
    assertThat(key(Moments.at(16).verdict(Moments.cleanRep()))).contains("cue.praise");
    assertThat(key(Moments.at(24).verdict(Moments.cleanRep()))).isEmpty();
  }

  @Test
  void praiseMakesRoomForAFault() {
    for (int i = 0; i < 3; i++) {
      key(Moments.at(i * 8).verdict(Moments.cleanRep()));
    }
    assertThat(key(Moments.at(18.5).fault(KNEE))).contains("cue." + KNEE);
  }

  @Test
  void higherThanUsefulIsSaid() {
    assertThat(key(Moments.at(0).verdict(Moments.rep(90, "range", 0)))).contains("cue.high_note");
  }

  @Test
  void bothLegsAtOnceIsExplained() {
    RepVerdict both =
        new RepVerdict.Attempt(Side.LEFT, 0, 1, RepVerdict.AttemptReason.BOTH_LEGS, 0, 0);
    assertThat(key(Moments.at(0).verdict(both))).contains("cue.both_legs");
  }

  @Test
  void everyCueHasWords() {
    Wording wording = Wording.english();
    for (String key :
        new String[] {
          "cue." + KNEE,
          "cue." + HIPS,
          "cue.range",
          "cue.hold",
          "cue.tempo_up",
          "cue.tempo_down",
          "cue.high_note",
          "cue.praise",
          "cue.both_legs",
          "cue.ready",
          "cue.settle"
        }) {
      assertThat(wording.text(key).split(" ")).hasSizeLessThanOrEqualTo(6);
    }
  }

  private Optional<String> key(Moments moment) {
    return cues.select(moment.build()).map(Cue::key);
  }
}
