package plumbline.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * Turns a stretch in which nothing could be judged into one verdict with its reason. Short ones are
 * not worth a word. Single-threaded.
 */
final class UnseenWatch {
  private final long shortestNanos;
  private @Nullable Reason reason;
  private long since;
  private long lastBlockedNanos;

  UnseenWatch(long shortestNanos) {
    this.shortestNanos = shortestNanos;
  }

  /**
   * Takes in a frame.
   *
   * @param blocked why nothing can be judged in it, or empty
   * @param toldUntil up to here a verdict has been given already
   */
  Optional<Unseen> update(long nanos, Optional<Reason> blocked, long toldUntil) {
    if (blocked.isEmpty()) {
      return close(toldUntil);
    }
    if (reason == null) {
      since = nanos;
    }
    // The latest reason is the one to act on: "nobody" is what is left when all else failed.
    if (reason == null || blocked.get() != Reason.NOBODY) {
      reason = blocked.get();
    }
    lastBlockedNanos = nanos;
    return Optional.empty();
  }

  /** The stretch ends here. */
  Optional<Unseen> close(long toldUntil) {
    Reason why = reason;
    reason = null;
    long from = Math.max(since, toldUntil);
    return why == null || lastBlockedNanos - from < shortestNanos
        ? Optional.empty()
        : Optional.of(new Unseen(from, lastBlockedNanos, why));
  }
}
