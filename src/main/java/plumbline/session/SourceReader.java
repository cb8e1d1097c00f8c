package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;

/** Thread "decode": opens the source, hands out its frames to the last one, closes it. */
final class SourceReader implements Runnable {
  private final SourceOpener opener;
  private final Handoff<Frame> frames;
  private final CompletableFuture<SourceInfo> opened = new CompletableFuture<>();
  private volatile @Nullable Throwable failure;
  private volatile Optional<String> loss = Optional.empty();

  SourceReader(SourceOpener opener, Handoff<Frame> frames) {
    this.opener = opener;
    this.frames = frames;
  }

  @Override
  public void run() {
    try (FrameSource source = opener.open()) {
      opened.complete(source.info());
      pump(source);
      loss = source.loss();
    } catch (Throwable e) { // Errors too: a missing native library must not end in silence.
      failure = e;
      opened.completeExceptionally(e);
    } finally {
      frames.end();
    }
  }

  private void pump(FrameSource source) throws CaptureException, InterruptedException {
    boolean wanted = true;
    while (wanted) {
      Optional<Frame> frame = source.next();
      wanted = frame.isPresent() && frames.put(frame.get());
    }
  }

  /** Waits until the source is open. */
  SourceInfo awaitOpened() throws CaptureException, InterruptedException {
    try {
      return opened.get();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
      throw new IllegalStateException(e);
    }
  }

  /** What the source could not deliver, known once the thread has ended. */
  Optional<String> loss() {
    return loss;
  }

  /** Throws what ended the reading early, if something did. */
  void rethrowFailure() throws CaptureException {
    rethrow(failure);
  }

  private static void rethrow(@Nullable Throwable failure) throws CaptureException {
    if (failure instanceof CaptureException e) {
      throw e;
    }
    Failures.rethrowUnchecked(failure);
  }
}
