package plumbline.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions of which only the newest is wanted, on threads of their own: a new one interrupts the
 * one before. Thread-safe.
 */
final class NewestAsked implements AutoCloseable {
  /** What finds an answer. */
  @FunctionalInterface
  interface Search {
    /**
     * Searches until it has answered or is interrupted.
     *
     * @param wanted whether an answer is still wanted: asked before each one is told
     */
    void run(BooleanSupplier wanted) throws InterruptedException;
  }

  private final ExecutorService pool;
  private final AtomicLong newest = new AtomicLong();
  private @Nullable Future<?> running;

  NewestAsked(int threads, String name) {
    pool = Executors.newFixedThreadPool(threads, Daemon.named(name));
  }

  /** Runs on one of the threads whatever is asked; only {@link #close} ends it. */
  void besides(Runnable work) {
    pool.execute(work);
  }

  /** Begins to search, in place of what was asked before; does nothing once closed. */
  synchronized void ask(Search search) {
    stop();
    long mine = newest.get();
    running = submit(search, () -> newest.get() == mine);
  }

  private @Nullable Future<?> submit(Search search, BooleanSupplier wanted) {
    try {
      return pool.submit(
          () -> {
            try {
              search.run(wanted);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    } catch (RejectedExecutionException e) {
      return null; // closed meanwhile
    }
  }

  /** Nothing that was asked is wanted any longer. */
  synchronized void stop() {
    newest.incrementAndGet();
    if (running != null) {
      running.cancel(true);
      running = null;
    }
  }

  /** Ends everything; does not wait for it. */
  @Override
  public void close() {
    stop();
    pool.shutdownNow();
  }
}
