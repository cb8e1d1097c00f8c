package plumbline.smoothing;

import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Notices that the names left and right were exchanged, from one pair of joints: both jump, and
 * with their names exchanged neither does. Nobody changes feet within one frame, so that is the
 * model's mistake, and lasts until the names fit again. Of feet that are side by side, or that the
 * model puts half way between their places, nothing shows: compared is where they were last apart,
 * a moment ago. But the model may also have put right an earlier mistake, which nobody notices
 * while the feet pass each other: feet that have only just parted prove nothing, and what it says
 * for much longer than it had said the opposite is believed. Single-threaded.
 */
final class SwapWatch {
  /** So much longer than the opposite the model must say something to be believed. */
  private static final long LONGER_NANOS = 600_000_000L;

  /** What the model says for so long is believed whatever it had said. */
  private static final long LONGEST_NANOS = 2_500_000_000L;

  /** Names of feet that were apart for a shorter time are no measure for the next ones. */
  private static final long STEADY_NANOS = 200_000_000L;

  /** After a longer time a foot may have taken the other's place. */
  private static final long COMPARABLE_NANOS = 300_000_000L;

  /** Feet that meet for so long while exchanged part again under the model's names. */
  private static final long FORGOTTEN_NANOS = 600_000_000L;

  private final Joint joint;
  private final double jumpTl;
  private final double restoreTl;
  private final PointTrail leftTrail = new PointTrail();
  private final PointTrail rightTrail = new PointTrail();
  private long apartNanos = Long.MIN_VALUE;
  private long asGivenNanos;
  private long exchangedNanos;
  private boolean swapped;

  SwapWatch(Joint joint, double jumpTl, double restoreTl) {
    this.joint = joint;
    this.jumpTl = jumpTl;
    this.restoreTl = restoreTl;
  }

  /** Whether this frame's names are exchanged. */
  boolean swapped(long timestampNanos, Pose raw, double torsoPx) {
    boolean comparable = wasApartWithin(COMPARABLE_NANOS, timestampNanos);
    if (!comparable) {
      begin();
      swapped &= wasApartWithin(FORGOTTEN_NANOS, timestampNanos);
    }
    Vec2 left = raw.px(joint, Side.LEFT);
    Vec2 right = raw.px(joint, Side.RIGHT);
    boolean apart = left.distanceTo(right) > jumpTl * torsoPx;
    if (apart && (!comparable || decide(timestampNanos, left, right, torsoPx))) {
      apartNanos = timestampNanos;
      leftTrail.add(timestampNanos, swapped ? right : left);
      rightTrail.add(timestampNanos, swapped ? left : right);
    }
    return swapped;
  }

  void reset() {
    apartNanos = Long.MIN_VALUE;
    swapped = false;
    begin();
  }

  private boolean wasApartWithin(long limitNanos, long nanos) {
    return apartNanos != Long.MIN_VALUE && nanos - apartNanos <= limitNanos;
  }

  /** What was said until now is no measure any more. */
  private void begin() {
    asGivenNanos = 0;
    exchangedNanos = 0;
    leftTrail.reset();
    rightTrail.reset();
  }

  /** False for feet that are neither where they were nor exchanged. */
  private boolean decide(long nanos, Vec2 left, Vec2 right, double torsoPx) {
    double leftTl = leftTrail.distance(nanos, left) / torsoPx;
    double rightTl = rightTrail.distance(nanos, right) / torsoPx;
    double crossedTl =
        Math.max(leftTrail.distance(nanos, right), rightTrail.distance(nanos, left)) / torsoPx;
    if (Math.max(leftTl, rightTl) + restoreTl < crossedTl) {
      swapped = false;
      asGivenNanos += nanos - apartNanos;
      return true;
    }
    if (Math.min(leftTl, rightTl) <= jumpTl || crossedTl >= restoreTl) {
      return false;
    }
    swapped = true;
    exchangedNanos += nanos - apartNanos;
    long enough = Math.min(asGivenNanos + LONGER_NANOS, LONGEST_NANOS);
    if (asGivenNanos < STEADY_NANOS || exchangedNanos > enough) {
      swapped = false;
      begin();
    }
    return true;
  }
}
