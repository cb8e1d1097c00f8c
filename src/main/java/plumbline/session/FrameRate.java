package plumbline.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many frames passed within the last second. The clock is an argument. */
final class FrameRate {
  private static final long WINDOW_NANOS = 1_000_000_000;

  private final Deque<Long> times = new ArrayDeque<>();

  /** One more frame passed; answers frames a second. */
  double count(long nowNanos) {
    times.addLast(nowNanos);
    while (nowNanos - times.getFirst() > WINDOW_NANOS) {
      times.removeFirst();
    }
    long span = nowNanos - times.getFirst();
    return span == 0 ? 0 : (times.size() - 1) * 1e9 / span;
  }
}
