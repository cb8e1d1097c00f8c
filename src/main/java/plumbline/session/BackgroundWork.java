package plumbline.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing after another on thread "work", which may take long, and answers where a screen
 * listens. Asked by one thread.
 */
public final class BackgroundWork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

  private final Executor answers;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Daemon.named("work"));
  private @Nullable Future<?> newest;

  /**
   * @param answers runs the answers, such as {@code Platform::runLater}
   */
  public BackgroundWork(Executor answers) {
    this.answers = answers;
  }

  /**
   * Does something and answers, unless it was cancelled.
   *
   * @param failed is told what is wrong
   */
  public <T> void ask(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    try {
      newest = thread.submit(() -> run(work, done, failed));
    } catch (RejectedExecutionException e) {
      LOG.debug("asked after the end", e);
    }
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    try {
      T result = work.call();
      answers.execute(() -> done.accept(result));
    } catch (InterruptedException e) {
      LOG.debug("cancelled", e);
    } catch (Exception | LinkageError e) {
      LOG.debug("the work failed", e);
      if (!Thread.currentThread().isInterrupted()) {
        answers.execute(() -> failed.accept(Trouble.of(e)));
      }
    }
  }

  /** What was asked last is not wanted any more; there is no answer if it stops. */
  public void cancel() {
    if (newest != null) {
      newest.cancel(true);
    }
  }

  /** Ends everything; does not wait for it. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
