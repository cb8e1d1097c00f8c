package plumbline.coaching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Posture;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.ThresholdValues;

/**
 * Reminds of breathing out while a leg is lifted, in the first lifts of a set: nobody's breath can
 * be seen, so nothing is judged. A set begins after a rest, whoever tells it. Not for exercises in
 * steps, which set the breath themselves. Frames come in the order of their time; single-threaded.
 */
final class BreathPacer {
  static final Cue BREATHE_OUT = new Cue(Cue.Kind.BREATH, "cue.breathe_out");

  /** So long without a lift is a rest: between two lifts of a set there are a few seconds. */
  private static final long REST_NANOS = 20_000_000_000L;

  private final ThresholdValues values;
  private @Nullable Side lifting;
  private int lifts;
  private long lastNanos;

  BreathPacer(ThresholdValues values) {
    this.values = values;
  }

  /** The reminder for as long as the leg is on its way up. */
  Optional<Cue> at(FrameAnalysis frame) {
    Side up = goingUp(frame);
    long nowNanos = frame.raw().timestampNanos();
    if (up != null) {
      count(up, nowNanos);
    }
    lifting = up;
    boolean first = lifts <= values.get(CueRules.BREATHE_OUT_LIFTS);
    return up != null && first ? Optional.of(BREATHE_OUT) : Optional.empty();
  }

  private void count(Side up, long nowNanos) {
    if (lifts > 0 && nowNanos - lastNanos > REST_NANOS) {
      lifts = 0;
    }
    if (up != lifting) {
      lifts++;
    }
    lastNanos = nowNanos;
  }

  private static @Nullable Side goingUp(FrameAnalysis frame) {
    boolean slow = frame.variant().filter(v -> !v.postures().contains(Posture.WALKING)).isPresent();
    Side working = slow ? frame.working().orElse(null) : null;
    SideProgress leg = working == null ? null : frame.progress().get(working);
    return leg != null && leg.phase() == Phase.UP ? working : null;
  }
}
