package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;

/**
 * Loads a pose model while the window is still being made, and hands it to the first session that
 * asks; later ones load their own. Thread-safe; {@link #close} lets go what nobody asked for.
 */
public final class EarlyEstimator implements AutoCloseable {
  private final Models models;
  private @Nullable Early early;

  /** Loads a model. */
  @FunctionalInterface
  public interface Models {
    PoseEstimator open(PoseModelKind kind) throws PoseModelException;
  }

  private record Early(PoseModelKind kind, CompletableFuture<PoseEstimator> loaded) {}

  public EarlyEstimator(Models models) {
    this.models = models;
  }

  /** Begins to load one, on a thread of its own; to be called once. */
  public synchronized void begin(PoseModelKind kind) {
    Early begun = new Early(kind, new CompletableFuture<>());
    Thread thread = new Thread(() -> load(begun), "model");
    thread.setDaemon(true);
    thread.start();
    early = begun;
  }

  /** Waits for what is being loaded already. What failed is tried again, and told by that. */
  public PoseEstimator open(PoseModelKind kind) throws PoseModelException {
    Optional<Early> begun = taken(kind);
    if (begun.isPresent()) {
      try {
        return begun.get().loaded().join();
      } catch (CompletionException e) {
        return models.open(kind);
      }
    }
    return models.open(kind);
  }

  @Override
  public synchronized void close() {
    if (early != null) {
      var unused = early.loaded().thenAccept(PoseEstimator::close);
      early = null;
    }
  }

  private synchronized Optional<Early> taken(PoseModelKind kind) {
    Optional<Early> taken = Optional.ofNullable(early).filter(begun -> begun.kind() == kind);
    if (taken.isPresent()) {
      early = null;
    }
    return taken;
  }

  private void load(Early begun) {
    CompletableFuture<PoseEstimator> loaded = begun.loaded();
    try {
      loaded.complete(models.open(begun.kind()));
    } catch (PoseModelException | RuntimeException | LinkageError e) {
      loaded.completeExceptionally(e);
    }
  }
}
