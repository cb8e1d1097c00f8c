package plumbline.smoothing;

import org.jspecify.annotations.Nullable;
import plumbline.body.Vec2;

/**
 * The One-Euro filter for a point: still points are smoothed strongly, fast ones follow at once
 * (Casiez, Roussel, Vogel 2012). Differs from filtering x and y apart in that one speed, the
 * point's, sets both cutoffs, so a straight path stays straight. Single-threaded.
 */
final class OneEuroPointFilter {
  private static final double DERIVATIVE_CUTOFF_HZ = 1.0;

  private final double minCutoffHz;
  private final double beta;
  private long lastNanos;
  private @Nullable Vec2 lastRaw;
  private Vec2 velocity = new Vec2(0, 0);
  private Vec2 smoothed = new Vec2(0, 0);

  OneEuroPointFilter(double minCutoffHz, double beta) {
    this.minCutoffHz = minCutoffHz;
    this.beta = beta;
  }

  /**
   * The smoothed point.
   *
   * @param speedScale turns pixels a second into the unit that beta is meant for
   */
  Vec2 filter(long timestampNanos, Vec2 raw, double speedScale) {
    Vec2 previousRaw = lastRaw;
    if (previousRaw == null) {
      smoothed = raw;
    } else {
      double dt = (timestampNanos - lastNanos) / 1e9;
      if (dt <= 0) {
        return smoothed;
      }
      velocity = mix(velocity, raw.minus(previousRaw).times(1 / dt), DERIVATIVE_CUTOFF_HZ, dt);
      double cutoffHz = minCutoffHz + beta * velocity.length() * speedScale;
      smoothed = mix(smoothed, raw, cutoffHz, dt);
    }
    lastRaw = raw;
    lastNanos = timestampNanos;
    return smoothed;
  }

  /** Forgets everything, as after a gap. */
  void reset() {
    lastRaw = null;
    velocity = new Vec2(0, 0);
  }

  private static Vec2 mix(Vec2 old, Vec2 raw, double cutoffHz, double dt) {
    double alpha = 1 / (1 + 1 / (2 * Math.PI * cutoffHz * dt));
    return old.plus(raw.minus(old).times(alpha));
  }
}
