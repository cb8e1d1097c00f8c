package plumbline.ui.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.analysis.FrameAnalysis;
import plumbline.guidance.SetupAdvice;
import plumbline.guidance.SetupStep;

/**
 * Tells when somebody has come to exercise: at once in a start position, after a moment at a
 * distance from which the view can be made good. Whoever sits at the keyboard is too near for that.
 * Frames come in the order of their time; no clock is read.
 */
final class Arrival {
  private static final long MOMENT_NANOS = 2_000_000_000;

  /** What is said to somebody who is at the keyboard, or not there at all. */
  private static final Set<SetupStep> NOT_YET =
      EnumSet.of(
          SetupStep.NOBODY,
          SetupStep.TOO_NEAR,
          SetupStep.TOO_DARK,
          SetupStep.BODY_OUT,
          SetupStep.UNCLEAR,
          SetupStep.CAMERA_MOVED);

  private long since = Long.MIN_VALUE;

  /** Takes another frame into account. */
  boolean hasCome(FrameAnalysis frame, Optional<SetupAdvice> advice) {
    long now = frame.raw().timestampNanos();
    boolean there =
        frame.smoothed().isPresent()
            && advice.map(SetupAdvice::step).filter(step -> !NOT_YET.contains(step)).isPresent();
    since = there ? (since == Long.MIN_VALUE ? now : since) : Long.MIN_VALUE;
    return frame.inPosition() || (there && now - since >= MOMENT_NANOS);
  }
}
