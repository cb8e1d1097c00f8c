package plumbline.smoothing;

import org.jspecify.annotations.Nullable;
import plumbline.body.Vec2;

/** Where a point was last and where it was heading. Single-threaded. */
final class PointTrail {
  private @Nullable Vec2 last;
  private Vec2 velocity = new Vec2(0, 0);
  private long lastNanos;

  void add(long nanos, Vec2 point) {
    Vec2 before = last;
    if (before != null && nanos > lastNanos) {
      velocity = point.minus(before).times(1.0 / (nanos - lastNanos));
    }
    last = point;
    lastNanos = nanos;
  }

  /** Pixels from where the point was, or from where it should be by now if that is nearer. */
  double distance(long nanos, Vec2 point) {
    Vec2 before = last;
    if (before == null) {
      return 0;
    }
    Vec2 expected = before.plus(velocity.times((double) (nanos - lastNanos)));
    return Math.min(point.distanceTo(before), point.distanceTo(expected));
  }

  void reset() {
    last = null;
    velocity = new Vec2(0, 0);
  }
}
