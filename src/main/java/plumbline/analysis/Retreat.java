package plumbline.analysis;

/**
 * Tells that somebody walks backward: across the picture, against the side to which they face. Who
 * turns round does so for a moment only, because the front and the way are known with different
 * delays. Single-threaded.
 */
final class Retreat {
  private static final long BELIEVED_NANOS = 1_000_000_000L;

  private static final long NEVER = Long.MAX_VALUE;

  private long sinceNanos = NEVER;

  /**
   * Takes in the next frame.
   *
   * @param travel across the picture, 1 to the right, -1 to the left, 0 when they stay
   * @param front to which side of the picture they face, likewise
   */
  boolean update(long nanos, double travel, double front) {
    sinceNanos = travel * front < 0 ? Math.min(sinceNanos, nanos) : NEVER;
    return sinceNanos != NEVER && nanos - sinceNanos >= BELIEVED_NANOS;
  }

  void reset() {
    sinceNanos = NEVER;
  }
}
