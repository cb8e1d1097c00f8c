package plumbline.smoothing;

import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Notices that the names left and right were exchanged, from one pair of joints: both jump, and
 * with their names exchanged neither does. Nobody changes feet within one frame, so that is the
 * model's mistake, and lasts until the names fit again. But the model may also have put right an
 * earlier mistake, which nobody notices while the feet pass each other: what it says for long
 * enough is believed, and feet that have only just parted prove nothing. Single-threaded.
 */
final class SwapWatch {
  /** The longest exchange that was seen on a real person lasted 420 ms. */
  private static final long LONGEST_NANOS = 600_000_000L;

  /** Names of feet that were apart for a shorter time are no measure for the next ones. */
  private static final long STEADY_NANOS = 200_000_000L;

  /** After a longer gap a foot may have taken the other's place. */
  private static final long COMPARABLE_NANOS = 300_000_000L;

  private final Joint joint;
  private final double jumpTl;
  private final double restoreTl;
  private final PointTrail leftTrail = new PointTrail();
  private final PointTrail rightTrail = new PointTrail();
  private long lastNanos = Long.MIN_VALUE;
  private long steadySinceNanos;
  private long swappedSinceNanos;
  private boolean swapped;

  SwapWatch(Joint joint, double jumpTl, double restoreTl) {
    this.joint = joint;
    this.jumpTl = jumpTl;
    this.restoreTl = restoreTl;
  }

  /** Whether this frame's names are exchanged. */
  boolean swapped(long timestampNanos, Pose raw, double torsoPx) {
    if (lastNanos == Long.MIN_VALUE || timestampNanos - lastNanos > COMPARABLE_NANOS) {
      start(timestampNanos);
    } else {
      decide(timestampNanos, raw, torsoPx);
    }
    lastNanos = timestampNanos;
    leftTrail.add(timestampNanos, raw.px(joint, swapped ? Side.RIGHT : Side.LEFT));
    rightTrail.add(timestampNanos, raw.px(joint, swapped ? Side.LEFT : Side.RIGHT));
    return swapped;
  }

  void reset() {
    lastNanos = Long.MIN_VALUE;
    swapped = false;
  }

  private void start(long nanos) {
    swapped = false;
    steadySinceNanos = nanos;
    leftTrail.reset();
    rightTrail.reset();
  }

  private void decide(long nanos, Pose raw, double torsoPx) {
    Vec2 left = raw.px(joint, Side.LEFT);
    Vec2 right = raw.px(joint, Side.RIGHT);
    double leftTl = leftTrail.distance(nanos, left) / torsoPx;
    double rightTl = rightTrail.distance(nanos, right) / torsoPx;
    double crossedTl =
        Math.max(leftTrail.distance(nanos, right), rightTrail.distance(nanos, left)) / torsoPx;
    if (swapped) {
      // Feet side by side fit either way: then nothing changes.
      boolean fitsAsGiven = Math.max(leftTl, rightTl) + restoreTl < crossedTl;
      boolean believed = nanos - swappedSinceNanos > LONGEST_NANOS;
      swapped = !fitsAsGiven && !believed;
      steadySinceNanos = believed ? nanos : steadySinceNanos;
    } else if (Math.min(leftTl, rightTl) > jumpTl) {
      swapped = crossedTl < restoreTl && nanos - steadySinceNanos >= STEADY_NANOS;
      swappedSinceNanos = nanos;
      steadySinceNanos = swapped ? steadySinceNanos : nanos;
    } else if (left.distanceTo(right) <= jumpTl * torsoPx) {
      steadySinceNanos = nanos; // an exchange would not show as a jump
    }
  }
}
