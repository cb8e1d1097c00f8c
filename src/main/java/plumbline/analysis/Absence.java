package plumbline.analysis;

import plumbline.body.PoseFrame;
import plumbline.kinematics.Reason;

/**
 * Whether the person was out of sight for so long, or changed, that nothing learnt before holds.
 * Times are the source's nanoseconds. Single-threaded.
 */
final class Absence {
  private final long longestGapNanos;
  private long nowNanos = Long.MIN_VALUE;
  private long beforeNanos = Long.MIN_VALUE;
  private long lastTrustedNanos = Long.MIN_VALUE;
  private int person;
  private boolean startsAnew;
  private Reason reason = Reason.NOBODY;

  /** A longer loss of sight is an absence. */
  Absence(long longestGapNanos) {
    this.longestGapNanos = longestGapNanos;
  }

  /** Takes in the next frame, trusted or not. */
  void arrive(PoseFrame frame) {
    beforeNanos = nowNanos;
    nowNanos = frame.timestampNanos();
    boolean longUnseen = nowNanos - lastTrustedNanos > longestGapNanos;
    boolean somebodyElse = frame.person() > person && person > 0;
    person = Math.max(person, frame.person());
    startsAnew = longUnseen || somebodyElse;
    if (startsAnew) {
      reason = withoutPictures() ? Reason.NO_PICTURES : Reason.NOBODY;
    }
  }

  /** The skeleton of this frame is trusted. */
  void endWithThisFrame() {
    lastTrustedNanos = nowNanos;
  }

  /** True when this frame comes after an absence, or shows somebody else. */
  boolean startsAnew() {
    return startsAnew;
  }

  /** Why nothing was seen during the last absence. */
  Reason reason() {
    return reason;
  }

  /** True when not even pictures came before this frame for so long. */
  boolean withoutPictures() {
    return nowNanos - beforeNanos > longestGapNanos;
  }

  /** Time of the frame before this one. */
  long sinceNanos() {
    return beforeNanos;
  }

  /** Time of this frame. */
  long nowNanos() {
    return nowNanos;
  }
}
