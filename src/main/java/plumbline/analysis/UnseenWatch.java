package plumbline.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * Turns a stretch in which nothing could be judged into one verdict with its most frequent reason.
 * Short ones are not worth a word. Single-threaded.
 */
final class UnseenWatch {
  /** Outside a set people turn, sit up and get down: only a lasting bad view is worth a word. */
  private static final long SHORTEST_OUTSIDE_NANOS = 5_000_000_000L;

  /** Outside a set, shorter breaks do not end a stretch; within one, any judged frame does. */
  private static final long BREAK_NANOS = 1_000_000_000L;

  private final long shortestInSetNanos;
  private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
  private boolean inSet;
  private long sinceNanos;
  private long lastNanos;
  private Reason last = Reason.NOBODY;

  UnseenWatch(long shortestInSetNanos) {
    this.shortestInSetNanos = shortestInSetNanos;
  }

  /**
   * A frame in which nothing can be judged; {@code inSet} when the person had begun to exercise.
   */
  void blocked(long nanos, Reason reason, boolean inSet) {
    if (reasons.isEmpty()) {
      sinceNanos = nanos;
      this.inSet = false;
    }
    this.inSet |= inSet;
    reasons.merge(reason, 1, Integer::sum);
    lastNanos = nanos;
    last = reason;
  }

  /** Why nothing could be judged last, while a stretch within a set goes on. */
  Optional<Reason> goingOn() {
    return inSet && !reasons.isEmpty() ? Optional.of(last) : Optional.empty();
  }

  /** Whether a stretch that goes on, and will be told, has this one in it. */
  boolean covers(Unseen part) {
    return inSet
        && !reasons.isEmpty()
        && sinceNanos <= part.startNanos()
        && lastNanos - sinceNanos >= shortestInSetNanos;
  }

  /** A frame in which nothing stands in the way, though nothing is judged either. */
  Optional<Unseen> idle(long nanos, long toldUntil) {
    return nanos - lastNanos > BREAK_NANOS ? close(toldUntil) : Optional.empty();
  }

  /**
   * The stretch, if there is one, ends here.
   *
   * @param toldUntil up to here a verdict has been given already
   */
  Optional<Unseen> close(long toldUntil) {
    Optional<Reason> reason =
        reasons.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey);
    reasons.clear();
    long from = Math.max(sinceNanos, toldUntil);
    long shortest = inSet ? shortestInSetNanos : SHORTEST_OUTSIDE_NANOS;
    return reason
        .filter(r -> lastNanos - from >= shortest)
        .map(r -> new Unseen(from, lastNanos, r));
  }
}
