package plumbline.smoothing;

import org.jspecify.annotations.Nullable;
import plumbline.body.Vec2;

/**
 * Holds back a landmark that jumps further than a limb can move until later frames confirm the new
 * place: a single wrong frame leaves no trace, a true move is believed after {@value
 * #CONFIRMATIONS} frames. Single-threaded.
 */
final class SpikeGuard {
  /** Lengths a second: a fast straight-leg kick moves the foot at about half of this. */
  private static final double MAX_SPEED_TL_S = 12.0;

  /** Slack for noise and for the jump from a frame that was itself off, torso lengths. */
  private static final double SLACK_TL = 0.25;

  private static final int CONFIRMATIONS = 2;

  private @Nullable Vec2 trusted;
  private long trustedNanos;
  private @Nullable Vec2 suspect;
  private int confirmations;

  /** The point to believe: {@code raw}, or the last trusted one while {@code raw} is suspect. */
  Vec2 accept(long timestampNanos, Vec2 raw, double torsoPx) {
    Vec2 before = trusted;
    double reachPx = torsoPx * (SLACK_TL + MAX_SPEED_TL_S * (timestampNanos - trustedNanos) / 1e9);
    if (before == null || raw.distanceTo(before) <= reachPx || confirmed(raw, torsoPx)) {
      trusted = raw;
      trustedNanos = timestampNanos;
      suspect = null;
      confirmations = 0;
      return raw;
    }
    return before;
  }

  void reset() {
    trusted = null;
    suspect = null;
    confirmations = 0;
  }

  private boolean confirmed(Vec2 raw, double torsoPx) {
    Vec2 earlier = suspect;
    boolean samePlace = earlier != null && raw.distanceTo(earlier) <= torsoPx * SLACK_TL;
    confirmations = samePlace ? confirmations + 1 : 0;
    suspect = raw;
    return confirmations >= CONFIRMATIONS;
  }
}
