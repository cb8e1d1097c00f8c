package plumbline.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Several runs at a time; what they give comes in the order in which they were asked for. */
public final class Jobs {
  private Jobs() {}

  /**
   * Runs all jobs, {@code atOnce} of them at the same time, and hands each one's outcome to {@code
   * done} on the calling thread. When the calling thread is interrupted every job is, and all have
   * ended when this returns.
   */
  public static <T> void run(List<? extends Callable<T>> jobs, int atOnce, Consumer<T> done)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(atOnce, Daemon.named("plumbline-job"));
    try {
      // What was handed on is let go: thousands of outcomes need no memory.
      Deque<Future<T>> running = new ArrayDeque<>();
      jobs.forEach(job -> running.add(pool.submit(job)));
      while (!running.isEmpty()) {
        done.accept(get(running.removeFirst()));
      }
    } finally {
      end(pool);
    }
  }

  private static <T> T get(Future<T> job) throws InterruptedException {
    try {
      return job.get();
    } catch (ExecutionException e) {
      Failures.rethrowUnchecked(e.getCause());
      throw new IllegalStateException(e);
    }
  }

  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
