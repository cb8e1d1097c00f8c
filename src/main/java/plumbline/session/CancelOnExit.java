package plumbline.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While open, Ctrl-C interrupts the thread that opened it and waits until that thread has cleaned
 * up: no half-written file is left behind.
 */
public final class CancelOnExit implements AutoCloseable {
  /** Longer than one frame and one flush of a video; then the program ends all the same. */
  private static final int PATIENCE_S = 10;

  private final CountDownLatch cleanedUp = new CountDownLatch(1);
  private final Thread hook;

  private CancelOnExit(Thread worker) {
    hook = new Thread(() -> cancel(worker), "plumbline-cancel");
  }

  /** Guards the calling thread. */
  public static CancelOnExit guard() {
    CancelOnExit guard = new CancelOnExit(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(guard.hook);
    return guard;
  }

  private void cancel(Thread worker) {
    worker.interrupt();
    try {
      boolean inTime = cleanedUp.await(PATIENCE_S, TimeUnit.SECONDS);
      assert inTime : "the run did not stop";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is cleaned up. */
  @Override
  public void close() {
    cleanedUp.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is already ending: the hook has done its work.
    }
  }
}
