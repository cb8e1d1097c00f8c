package plumbline.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work during which Ctrl-C interrupts the working thread and waits until it has cleaned up: no
 * half-written file is left behind.
 */
public final class CancelOnExit {

  /** Stops soon when its thread is interrupted. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws InterruptedException, E;
  }

  /** Longer than one frame and one flush of a video; then the program ends all the same. */
  private static final int PATIENCE_S = 10;

  /** To say that it was stopped; then the program ends. */
  private static final int TELLING_MS = 300;

  private final CountDownLatch cleanedUp = new CountDownLatch(1);
  private final Thread hook;

  private CancelOnExit(Thread worker) {
    hook = new Thread(() -> cancel(worker), "plumbline-cancel");
  }

  /** Works on the calling thread. */
  public static <E extends Exception> void during(Work<E> work) throws InterruptedException, E {
    CancelOnExit guard = new CancelOnExit(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(guard.hook);
    try {
      work.run();
    } finally {
      guard.end();
    }
  }

  private void cancel(Thread worker) {
    worker.interrupt();
    try {
      boolean inTime = cleanedUp.await(PATIENCE_S, TimeUnit.SECONDS);
      assert inTime : "the run did not stop";
      worker.join(TELLING_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    cleanedUp.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is already ending: the hook has done its work.
    }
  }
}
