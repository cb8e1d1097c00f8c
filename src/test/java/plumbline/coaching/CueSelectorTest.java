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
  private static final Optional<String> SWITCH = Optional.of("cue.same_leg");

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
  void aBadViewIsSpokenOfThoughItsReasonChanges() {
    for (double s = 0; s < 4; s += 0.2) {
      key(Moments.at(s).cannotSee(Reason.UNSTEADY));
      key(Moments.at(s + 0.1).cannotSee(Reason.FAR_LEG_HIDDEN));
    }
    assertThat(key(Moments.at(4).cannotSee(Reason.UNSTEADY)).orElseThrow()).startsWith("fix.");
  }

  @Test
  void whoIsNotInPositionIsToldHowToGetThere() {
    assertThat(key(Moments.at(0).notInPosition(Posture.STANDING)))
        .contains("fix.posture-unknown.leg-raise");
    assertThat(key(Moments.at(2.5).notInPosition(Posture.SUPINE))).contains("cue.settle.supine");
    assertThat(key(Moments.at(5).still())).contains("cue.ready.leg-raise");
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
  void cleanRepsOfAnotherExerciseDoNotEarnThePraise() {
    key(Moments.at(0).verdict(Moments.cleanRep()));
    key(Moments.at(8).verdict(Moments.cleanRep()));
    assertThat(key(march(16))).isEmpty();
    assertThat(key(march(24))).isEmpty();
    assertThat(key(march(32))).contains("cue.praise");
  }

  private static Moments march(double timeS) {
    return Moments.at(timeS).doing("march", "standing").verdict(Moments.cleanMarch());
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
  void walkingTheSameLegAgainAndAgainIsSaidAndLyingItIsNot() {
    assertThat(key(kick(0, Side.LEFT))).isEmpty();
    assertThat(key(kick(8, Side.LEFT))).isEmpty();
    assertThat(key(kick(16, Side.LEFT))).isEqualTo(SWITCH);

    assertThat(key(kick(24, Side.RIGHT))).isNotEqualTo(SWITCH);
    assertThat(key(kick(32, Side.LEFT))).isNotEqualTo(SWITCH);

    for (int i = 5; i < 10; i++) {
      assertThat(key(Moments.at(i * 8).verdict(Moments.cleanRep()))).isNotEqualTo(SWITCH);
    }
  }

  /** The leg behind may have kicked meanwhile. */
  @Test
  void whereALegWasNotSeenNobodyIsToldToSwitch() {
    key(kick(0, Side.LEFT));
    key(kick(8, Side.LEFT));
    RepVerdict unseen = new RepVerdict.Unseen(0, 1, Reason.FAR_LEG_HIDDEN);
    assertThat(key(Moments.at(12).doing("twist-toe-touch", "kick").verdict(unseen))).isEmpty();

    assertThat(key(kick(16, Side.LEFT))).isNotEqualTo(SWITCH);
  }

  private static Moments kick(double timeS, Side side) {
    return Moments.at(timeS).doing("twist-toe-touch", "kick").verdict(Moments.kick(side));
  }

  @Test
  void bothLegsAtOnceIsExplained() {
    RepVerdict both =
        new RepVerdict.Attempt(Side.LEFT, 0, 1, RepVerdict.AttemptReason.BOTH_LEGS, 0, 0);
    assertThat(key(Moments.at(0).verdict(both))).contains("cue.both_legs");
  }

  @Test
  void whileNothingIsRecognisedNoFaultIsNamedAndAnyPostureMayBeABeginning() {
    assertThat(key(Moments.at(0).notRecognised(Posture.STANDING).fault("march.lean_back")))
        .isEmpty();
    assertThat(key(Moments.at(1).notInPosition(Posture.NONE).notRecognised(Posture.NONE)))
        .contains("fix.posture-unknown");
    assertThat(key(Moments.at(4).notInPosition(Posture.STANDING).notRecognised(Posture.STANDING)))
        .contains("cue.settle.standing");
    assertThat(key(Moments.at(7).still().notRecognised(Posture.STANDING))).contains("cue.ready");
  }

  @Test
  void wordsFollowWhatIsBeingDone() {
    assertThat(key(Moments.at(0).still().doing("march", "standing"))).contains("cue.ready.march");
    assertThat(key(Moments.at(3).still().doing("march", "supine-leg-out")))
        .contains("cue.ready.march.supine-leg-out");
    assertThat(key(Moments.at(6).doing("march", "standing").cannotSee(Reason.NO_NEUTRAL)))
        .contains("fix.no-neutral.standing");
  }

  @Test
  void whoLiesForAChosenMarchIsInAStartPosition() {
    Moments lying = Moments.at(0).doing("march", "supine-knee-in").notInPosition(Posture.SUPINE);
    assertThat(key(lying)).contains("cue.settle.supine");
  }

  @Test
  void twoFaultsThatAreOneMistakeAreOneCue() {
    String kneeling = "kneeling-hip-extension";
    String high = kneeling + ".too_high";
    String back = kneeling + ".back_moves";
    assertThat(key(kneeling(0).fault(high).fault(back))).contains("cue." + back);
    assertThat(key(kneeling(3).fault(high))).isEmpty();
    assertThat(key(kneeling(7).fault(high))).contains("cue." + high);
    assertThat(key(kneeling(9.5).fault(high).fault(back))).contains("cue." + high);
  }

  @Test
  void aFaultIsOneTopicInWhateverWayItShows() {
    String knee = "kneeling-hip-extension.knee_shape";
    String bent = "cue." + knee + ".bent";
    assertThat(key(kneeling(0).fault(knee, Optional.of("bent")))).contains(bent);
    assertThat(key(kneeling(3).fault(knee, Optional.of("straight")))).isEmpty();
    assertThat(key(kneeling(9.5).fault(knee, Optional.of("bent")))).contains(bent);
  }

  @Test
  void afterAMovementTheSameIsSaidAsDuringIt() {
    String knee = "kneeling-hip-extension.knee_shape";
    Moments during = kneeling(0).fault(knee, Optional.of("straight"));
    assertThat(key(during)).contains("cue." + knee + ".straight");
    assertThat(key(kneeling(9))).isEmpty();
    assertThat(key(kneeling(9.1).verdict(Moments.rep(85, knee, 8))))
        .contains("cue." + knee + ".straight");
  }

  private static Moments kneeling(double timeS) {
    return Moments.at(timeS).doing("kneeling-hip-extension", "from-the-knee");
  }

  @Test
  void whoStandsFacingTheCameraIsStillCountedAndOnlyReminded() {
    Moments front = Moments.at(0).doing("march", "standing").cannotSee(Reason.VIEW_FRONT);
    assertThat(cues.select(front.build())).contains(new Cue(Cue.Kind.READY, "fix.view-front"));
    Moments fault = Moments.at(3).doing("march", "standing").cannotSee(Reason.VIEW_FRONT);
    assertThat(key(fault.fault("march.hip_drop"))).contains("cue.march.hip_drop");
  }

  private Optional<String> key(Moments moment) {
    return cues.select(moment.build()).map(Cue::key);
  }
}
