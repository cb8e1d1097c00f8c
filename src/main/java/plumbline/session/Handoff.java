package plumbline.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A short queue from one thread to the next. The giver waits while it is full, the taker while it
 * is empty; whatever the taker will never see is let go of exactly once. An interrupted thread is
 * told so at its next item, also when it need not wait for it. Thread-safe.
 */
final class Handoff<T> {
  private final int capacity;
  private final Consumer<T> release;
  private final Queue<T> items = new ArrayDeque<>();
  private boolean ended;
  private boolean abandoned;

  /**
   * @param capacity most items that wait; each may hold native memory
   * @param release lets go of an item that is not delivered
   */
  Handoff(int capacity, Consumer<T> release) {
    this.capacity = capacity;
    this.release = release;
  }

  /**
   * Gives an item away for good, whatever happens.
   *
   * @return false when nobody wants items any more: the item was let go of
   */
  synchronized boolean put(T item) throws InterruptedException {
    try {
      requireNotInterrupted();
      while (items.size() >= capacity && !abandoned) {
        wait();
      }
    } catch (InterruptedException e) {
      release.accept(item);
      throw e;
    }
    if (abandoned) {
      release.accept(item);
      return false;
    }
    items.add(item);
    notifyAll();
    return true;
  }

  /** The next item, now the caller's to let go of; null at the end or when abandoned. */
  synchronized @Nullable T take() throws InterruptedException {
    requireNotInterrupted();
    while (items.isEmpty() && !ended && !abandoned) {
      wait();
    }
    T item = items.poll();
    notifyAll();
    return item;
  }

  /** The giver has no more items; those that wait are still delivered. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Nobody needs items any more: those that wait and those that come are let go of. */
  synchronized void abandon() {
    abandoned = true;
    for (T item = items.poll(); item != null; item = items.poll()) {
      release.accept(item);
    }
    notifyAll();
  }

  /** Waiting does this by itself, but whoever is slower than the giver never waits. */
  private static void requireNotInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
