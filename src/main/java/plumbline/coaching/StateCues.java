package plumbline.coaching;

import java.util.List;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Tally;
import plumbline.thresholds.ThresholdValues;

/**
 * What there is to say of the state that the person is in, whatever the movement: not seen, not in
 * position yet, or ready to begin. Frames come in the order of their time; single-threaded.
 */
final class StateCues {
  private final ThresholdValues values;
  private final Wording keys = Wording.english();
  private boolean blind;
  private long blindSinceNanos;

  StateCues(ThresholdValues values) {
    this.values = values;
  }

  /** The cue of this frame's state; empty while everything is as it should be. */
  Optional<Cue> at(FrameAnalysis frame) {
    long nowNanos = frame.raw().timestampNanos();
    Reason reason = frame.cannotSee().orElse(null);
    boolean cannotSee = reason != null && !isSetup(reason);
    if (cannotSee && !blind) {
      blindSinceNanos = nowNanos; // why may change from frame to frame
    }
    blind = cannotSee;
    if (reason == null) {
      return frame.inPosition() ? ready(frame) : Optional.of(settle(frame));
    }
    if (isSetup(reason)) {
      return Optional.of(fix(Cue.Kind.SETUP, reason, frame));
    }
    if (frame.countsWithoutAngle()) {
      return Optional.of(fix(Cue.Kind.READY, reason, frame));
    }
    return nowNanos - blindSinceNanos >= values.nanos(CueRules.CANNOT_SEE_AFTER)
        ? Optional.of(fix(Cue.Kind.CANNOT_SEE, reason, frame))
        : Optional.empty();
  }

  /** Being on the way to the start position is no fault of the view. */
  static boolean isSetup(Reason reason) {
    return reason == Reason.POSTURE_UNKNOWN || reason == Reason.NO_NEUTRAL;
  }

  /** The cue in the words that fit what is being done. */
  Cue fitting(Cue.Kind kind, String key, FrameAnalysis frame) {
    return new Cue(kind, keys.fitting(key, frame));
  }

  /** An invitation until the first movement; after that silence is praise enough. */
  private Optional<Cue> ready(FrameAnalysis frame) {
    boolean begun = frame.working().isPresent() || !frame.tally().equals(Tally.of(List.of()));
    return begun ? Optional.empty() : Optional.of(fitting(Cue.Kind.READY, "cue.ready", frame));
  }

  private Cue settle(FrameAnalysis frame) {
    Posture posture = frame.posture();
    boolean there =
        frame.variant().map(v -> v.postures().contains(posture)).orElse(posture != Posture.NONE);
    return there
        ? fitting(Cue.Kind.SETUP, "cue.settle", frame)
        : fix(Cue.Kind.SETUP, Reason.POSTURE_UNKNOWN, frame);
  }

  private Cue fix(Cue.Kind kind, Reason reason, FrameAnalysis frame) {
    return fitting(kind, "fix." + reason.id(), frame);
  }
}
