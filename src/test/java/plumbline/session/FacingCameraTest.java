package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.coaching.Cue;
import plumbline.guidance.SetupStep;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.plan.CoachView;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.plan.SetsDone;
import plumbline.plan.Step;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.Tally;

/** Facing the camera where the coach has offered it. */
class FacingCameraTest {

  @Test
  void onlyInALaterSetOfTheMarchAndOnlyStanding() {
    assertThat(isWelcome("march", 2, Posture.STANDING)).isTrue();
    assertThat(isWelcome("march", 2, Posture.WALKING)).isTrue();
    assertThat(isWelcome("march", 1, Posture.STANDING)).isFalse();
    assertThat(isWelcome("march", 2, Posture.SUPINE)).isFalse();
    assertThat(isWelcome("twist-toe-touch", 2, Posture.STANDING)).isFalse();
  }

  @Test
  void whoIsHiddenInSuchASetIsToldSo() {
    CoachView set = set("march", 2);
    FrameAnalysis hidden = seen(Posture.STANDING, Optional.of(Reason.FEET_OUT_OF_FRAME));
    assertThat(FacingCamera.isWelcome(set, hidden)).isFalse();
    assertThat(FacingCamera.isWelcome(set, seen(Posture.STANDING, Optional.empty()))).isFalse();
  }

  @Test
  void onlyWhatWouldTurnThemAwayIsNotSaid() {
    assertThat(FacingCamera.mayBeSaid(new Cue(Cue.Kind.READY, "fix.view-front"))).isFalse();
    assertThat(FacingCamera.mayBeSaid(new Cue(Cue.Kind.SHAPE, "cue.march.hip_drop"))).isTrue();
    assertThat(FacingCamera.mayBeSaid(SetupStep.TURN_SIDEWAYS)).isFalse();
    assertThat(FacingCamera.mayBeSaid(SetupStep.FEET_OUT)).isTrue();
  }

  private static boolean isWelcome(String exercise, int number, Posture posture) {
    FrameAnalysis front = seen(posture, Optional.of(Reason.VIEW_FRONT));
    return FacingCamera.isWelcome(set(exercise, number), front);
  }

  private static CoachView set(String exercise, int number) {
    List<Step> steps = List.of(new Step.WorkSet(exercise, number, 2, 10, false));
    return new CoachView(
        steps, 0, Stage.WORKING, 0, 0, Map.of(), Optional.empty(), Line.BEGIN, 1, 0, SetsDone.NONE);
  }

  private static FrameAnalysis seen(Posture posture, Optional<Reason> cannotSee) {
    return new FrameAnalysis(
        new PoseFrame(0, 0, new ImageSize(1280, 720), Optional.empty()),
        Optional.empty(),
        posture,
        CameraView.FRONT,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Measures.none(Reason.NOBODY),
        Map.of(),
        Optional.empty(),
        new RangeGoal(45, 75, 90, 120),
        List.of(),
        cannotSee,
        List.of(),
        Tally.of(List.of()));
  }
}
