package plumbline.pose;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The two networks of the pipeline, loaded beside each other, their files read and compared while
 * the engine is loaded: the engine takes longest. Whoever has it owns both.
 */
record PoseNetworks(PoseDetector detector, LandmarkModel landmarks) implements AutoCloseable {
  /** Loads and warms up both; where one fails, neither stays open. */
  static PoseNetworks load(ModelStore store, PoseModelKind kind) throws PoseModelException {
    CompletableFuture<Boolean> engine = beginEngine();
    CompletableFuture<PoseDetector> detector =
        beside("detector", () -> new PoseDetector(store.detector()));
    LandmarkModel landmarks;
    try {
      landmarks = new LandmarkModel(store, kind);
    } catch (PoseModelException | RuntimeException e) {
      // Nobody may end the program while a library is being loaded.
      engine.handle((begun, failure) -> true).join();
      // Closed whenever it is ready; that it may have failed of the same is nothing new.
      var unused = detector.thenAccept(PoseDetector::close);
      throw e;
    }
    try {
      return new PoseNetworks(detector.join(), landmarks);
    } catch (CompletionException e) {
      landmarks.close();
      if (e.getCause() instanceof PoseModelException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Needs nothing else; whoever waits for the engine tells of it if it fails. */
  private static CompletableFuture<Boolean> beginEngine() {
    return beside(
        "engine",
        () -> {
          TorchRuntime.start();
          return true;
        });
  }

  private static <T> CompletableFuture<T> beside(String name, Callable<T> loading) {
    CompletableFuture<T> loaded = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                loaded.complete(loading.call());
              } catch (Exception | LinkageError e) {
                loaded.completeExceptionally(e);
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return loaded;
  }

  @Override
  public void close() {
    landmarks.close();
    detector.close();
  }
}
