package plumbline.scoring;

import plumbline.kinematics.Reason;

/** How long a leg could not be seen since it was last at rest. Single-threaded. */
final class RestGap {
  private Reason why = Reason.NOBODY;
  private long newestNanos = Long.MIN_VALUE;
  private long lengthNanos;

  /** The leg cannot be seen now; moments in which it was seen between do not count. */
  void unseen(long nanos, Reason reason, long lastSeenNanos) {
    lengthNanos += newestNanos > lastSeenNanos ? nanos - newestNanos : 0;
    newestNanos = nanos;
    why = reason;
  }

  /** The leg is seen at rest. */
  void end() {
    lengthNanos = 0;
  }

  /** Of a movement that begins out of it; {@code bridgedNanos} is the longest that is bridged. */
  Trace trace(long bridgedNanos) {
    return new Trace(why, lengthNanos <= bridgedNanos);
  }
}
