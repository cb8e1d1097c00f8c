package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;

/**
 * Loads a pose model while the window is still being made, and hands it to the first session that
 * asks; later ones load their own. Thread-safe; {@link #close} lets go what nobody asked for.
 */
public final class EarlyEstimator implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EarlyEstimator.class);
  private static final long PATIENCE_S = 10;

  private final Models models;
  private @Nullable Early early;
  private boolean closed;

  /** Loads a model. */
  @FunctionalInterface
  public interface Models {
    PoseEstimator open(PoseModelKind kind) throws PoseModelException;
  }

  private record Early(PoseModelKind kind, CompletableFuture<PoseEstimator> loaded, Thread thread) {
    boolean isBegun() {
      return thread.getState() != Thread.State.NEW;
    }
  }

  public EarlyEstimator(Models models) {
    this.models = models;
  }

  /**
   * Will load one, on a thread of its own; to be called once.
   *
   * @param when is told what begins to load it
   */
  public synchronized void begin(PoseModelKind kind, Consumer<Runnable> when) {
    CompletableFuture<PoseEstimator> loaded = new CompletableFuture<>();
    Thread thread = Daemon.thread("model", () -> load(kind, loaded));
    early = new Early(kind, loaded, thread);
    when.accept(() -> start(thread));
  }

  private synchronized void start(Thread thread) {
    if (!closed) {
      thread.start();
    }
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

  /** Waits for what is still being loaded: the engine must not be torn down meanwhile. */
  @Override
  public void close() {
    Optional<Early> begun = left();
    try {
      if (begun.isPresent()) {
        begun.get().loaded().thenAccept(PoseEstimator::close).get(PATIENCE_S, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("the model that nobody asked for", e);
    }
  }

  private synchronized Optional<Early> left() {
    Optional<Early> left = Optional.ofNullable(early).filter(Early::isBegun);
    early = null;
    closed = true;
    return left;
  }

  private synchronized Optional<Early> taken(PoseModelKind kind) {
    Optional<Early> taken = Optional.ofNullable(early).filter(begun -> begun.kind() == kind);
    if (taken.isPresent()) {
      early = null;
    }
    return taken;
  }

  private void load(PoseModelKind kind, CompletableFuture<PoseEstimator> loaded) {
    try {
      loaded.complete(models.open(kind));
    } catch (PoseModelException | RuntimeException | LinkageError e) {
      loaded.completeExceptionally(e);
    }
  }
}
