package plumbline.session;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over of one value between two threads. {@link #put} never waits: the newest wins and the
 * displaced value is given to the disposer and counted. {@link #putWhenTaken} waits instead, for
 * sources of which nothing may be lost. Thread-safe.
 */
public final class LatestValue<T> {
  private final Consumer<? super T> disposer;
  private @Nullable T waiting;
  private boolean ended;
  private long displaced;

  /**
   * The disposer frees values nobody took; it is called outside the lock, by the putting thread.
   */
  public LatestValue(Consumer<? super T> disposer) {
    this.disposer = disposer;
  }

  /** Hands over {@code value}; a value still waiting is displaced. */
  public void put(T value) {
    T loser;
    synchronized (this) {
      loser = ended ? value : waiting;
      if (!ended) {
        displaced += waiting == null ? 0 : 1;
        waiting = value;
        notifyAll();
      }
    }
    dispose(loser);
  }

  /** Hands over {@code value} once the one before was taken; disposed of if the hand-over ends. */
  public void putWhenTaken(T value) throws InterruptedException {
    try {
      synchronized (this) {
        while (waiting != null && !ended) {
          wait();
        }
      }
    } catch (InterruptedException e) {
      disposer.accept(value);
      throw e;
    }
    put(value);
  }

  /** Waits for a value, which the caller then owns; empty once ended and drained. */
  public synchronized Optional<T> take() throws InterruptedException {
    while (waiting == null && !ended) {
      wait();
    }
    return poll();
  }

  /** Waits for a value, or the end, for so long; false when neither has come. */
  public synchronized boolean await(long millis) throws InterruptedException {
    long endNanos = System.nanoTime() + millis * 1_000_000;
    while (waiting == null && !ended) {
      long leftMillis = (endNanos - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0) {
        return false;
      }
      wait(leftMillis);
    }
    return true;
  }

  /** The waiting value, if there is one; the caller then owns it. */
  public synchronized Optional<T> poll() {
    Optional<T> taken = Optional.ofNullable(waiting);
    waiting = null;
    notifyAll();
    return taken;
  }

  /** No more values come: one that waits can still be taken, later ones are disposed of. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Ends and disposes of the waiting value: nobody will take it any more. */
  public void abandon() {
    end();
    poll().ifPresent(disposer);
  }

  /** How many values were displaced so far. */
  public synchronized long displacedCount() {
    return displaced;
  }

  private void dispose(@Nullable T value) {
    if (value != null) {
      disposer.accept(value);
    }
  }
}
