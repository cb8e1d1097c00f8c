package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;

/**
 * Loads a pose model while the window is still being made, and hands it to the first session that
 * asks; later ones load their own. Thread-safe; {@link #close} lets go what nobody asked for.
 */
public final class EarlyEstimator implements EstimatorOpener, AutoCloseable {
  private final EstimatorOpener opener;
  private @Nullable CompletableFuture<PoseEstimator> early;

  public EarlyEstimator(EstimatorOpener opener) {
    this.opener = opener;
  }

  /** Begins to load, on a thread of its own. */
  public synchronized void begin() {
    CompletableFuture<PoseEstimator> loaded = new CompletableFuture<>();
    Thread thread = new Thread(() -> load(loaded), "model");
    thread.setDaemon(true);
    thread.start();
    early = loaded;
  }

  /** Waits for what is being loaded already. What failed is tried again, and told by that. */
  @Override
  public PoseEstimator open() throws PoseModelException {
    Optional<CompletableFuture<PoseEstimator>> loaded = taken();
    if (loaded.isPresent()) {
      try {
        return loaded.get().join();
      } catch (CompletionException e) {
        return opener.open();
      }
    }
    return opener.open();
  }

  @Override
  public void close() {
    taken().ifPresent(loaded -> loaded.thenAccept(PoseEstimator::close));
  }

  private synchronized Optional<CompletableFuture<PoseEstimator>> taken() {
    Optional<CompletableFuture<PoseEstimator>> taken = Optional.ofNullable(early);
    early = null;
    return taken;
  }

  private void load(CompletableFuture<PoseEstimator> loaded) {
    try {
      loaded.complete(opener.open());
    } catch (PoseModelException | RuntimeException | LinkageError e) {
      loaded.completeExceptionally(e);
    }
  }
}
