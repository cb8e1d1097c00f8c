package plumbline.session;

import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.guidance.SetupStep;
import plumbline.kinematics.Reason;
import plumbline.plan.CoachView;

/** Whom the coach has told that they may face the camera is not told to turn their side to it. */
final class FacingCamera {
  private FacingCamera() {}

  /** The person stands facing the camera, in a set in which they may. */
  static boolean isWelcome(CoachView coach, FrameAnalysis frame) {
    return coach.mayFaceCamera()
        && frame.posture().isUpright()
        && frame.cannotSee().equals(Optional.of(Reason.VIEW_FRONT));
  }

  /** False for what would turn them away. */
  static boolean mayBeSaid(Cue cue) {
    return !cue.key().startsWith("fix." + Reason.VIEW_FRONT.id());
  }

  /** False for what would turn them away. */
  static boolean mayBeSaid(SetupStep step) {
    return step != SetupStep.TURN_SIDEWAYS;
  }
}
