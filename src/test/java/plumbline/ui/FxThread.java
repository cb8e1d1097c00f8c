package plumbline.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Starts JavaFX once, without a display, and runs work on its thread. */
public final class FxThread {
  private static boolean started;

  private FxThread() {}

  /** The result of {@code work}, done on the JavaFX thread. */
  public static <T> T call(Callable<T> work) throws Exception {
    start();
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | AssertionError e) {
            result.completeExceptionally(e);
          }
        });
    return result.get(30, TimeUnit.SECONDS);
  }

  /** Does something that ends a test. */
  static void last(Runnable work) {
    try {
      call(
          () -> {
            work.run();
            return work;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized void start() {
    if (!started) {
      started = true;
      System.setProperty("plumbline.reducedMotion", "true");
      Platform.startup(() -> {});
      Platform.setImplicitExit(false);
    }
  }
}
