package plumbline.capture;

/**
 * Turns a file's time stamps into strictly increasing nanoseconds, 0 being the file's start.
 *
 * <p>Stamps that are missing, repeated or run backwards are made up from their neighbours: every
 * later stage divides by the time between two frames. A jump back of more than a second is taken
 * for a joint between two recordings, after which time goes on.
 */
final class MediaTime {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final long JOINT_NANOS = NANOS_PER_SECOND;

  private final int timeBaseNum;
  private final int timeBaseDen;
  private final long periodNanos;
  private long originNanos;
  private long lastNanos;
  private boolean started;
  private int repairsInARow;

  MediaTime(int timeBaseNum, int timeBaseDen, long originNanos, double framesPerSecond) {
    this.timeBaseNum = timeBaseNum;
    this.timeBaseDen = timeBaseDen;
    this.originNanos = originNanos;
    this.periodNanos = Math.max(2, Math.round(NANOS_PER_SECOND / framesPerSecond));
  }

  /** The next frame's time. */
  long of(long stamp) {
    long nanos = toNanos(stamp, timeBaseNum, timeBaseDen) - originNanos;
    if (started && nanos < lastNanos - JOINT_NANOS) {
      originNanos -= lastNanos + periodNanos - nanos;
      nanos = lastNanos + periodNanos;
    }
    if (!started || nanos > lastNanos) {
      repairsInARow = 0;
      return advance(nanos);
    }
    // One repeated stamp lies between its neighbours; a run of them must not slow time down.
    repairsInARow++;
    return advance(lastNanos + (repairsInARow == 1 ? periodNanos / 2 : periodNanos));
  }

  /** The next frame's time when the file gives none. */
  long ofMissing() {
    return advance(started ? lastNanos + periodNanos : 0);
  }

  long lastNanos() {
    return lastNanos;
  }

  private long advance(long nanos) {
    started = true;
    lastNanos = nanos;
    return nanos;
  }

  /** {@code stamp * num / den} seconds in nanoseconds, without overflow. */
  static long toNanos(long stamp, int num, int den) {
    long ticks = stamp * num;
    return Math.floorDiv(ticks, (long) den) * NANOS_PER_SECOND
        + Math.floorMod(ticks, (long) den) * NANOS_PER_SECOND / den;
  }
}
