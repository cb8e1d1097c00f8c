package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.PictureScaler;
import plumbline.capture.SourceInfo;

/**
 * A look through one camera, on a thread of its own, so that a slow or dead one delays no other. A
 * camera that is busy or was pulled out is tried again until it works. Pictures are fetched from
 * {@link #pictures()} as fast as the screen likes.
 */
public final class CameraLook {
  private static final Logger LOG = LoggerFactory.getLogger(CameraLook.class);

  /** Enough to tell who is in it; several cameras are decoded at once. */
  private static final long BETWEEN_PICTURES_NANOS = 90_000_000L;

  private static final long SILENT_NANOS = 2_000_000_000L;
  private static final long BETWEEN_TRIES_MS = 1_000;

  /** How it stands with the camera. */
  public enum State {
    /** It is being opened. */
    LOOKING,
    /** Its pictures come. */
    SHOWN,
    /** It cannot be opened: another program has it, or it may not be used. */
    BUSY,
    /** It is open and sends nothing. */
    SILENT,
    /** It worked and does no more. */
    GONE
  }

  private final SourceOpener opener;
  private final PictureBuffers buffers = new PictureBuffers();
  private final LatestValue<Picture> pictures = new LatestValue<>(buffers::giveBack);
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final Thread thread;
  private volatile Supplier<ViewPort> viewPort = () -> new ViewPort(384, 216, true, true);
  private volatile State state = State.LOOKING;
  private volatile long lastPictureNanos = System.nanoTime();
  private volatile @Nullable SourceInfo info;
  private volatile boolean stopping;

  CameraLook(int index, SourceOpener opener) {
    this.opener = opener;
    thread = Daemon.thread("camera " + index, this::run);
  }

  /** Begins, for pictures of this size. */
  void start(Supplier<ViewPort> wanted) {
    viewPort = wanted;
    thread.start();
  }

  /** The newest picture; whoever takes one gives it back to {@link #buffers()}. */
  public LatestValue<Picture> pictures() {
    return pictures;
  }

  public PictureBuffers buffers() {
    return buffers;
  }

  /** How it stands now. */
  public State state() {
    boolean open = state == State.SHOWN || (state == State.LOOKING && info != null);
    return open && System.nanoTime() - lastPictureNanos > SILENT_NANOS ? State.SILENT : state;
  }

  /** Of its pictures, once it was open. */
  public Optional<ImageSize> size() {
    return Optional.ofNullable(info).map(SourceInfo::size);
  }

  /** Asks the thread to end; completes when the camera is closed. Never blocks. */
  CompletableFuture<Void> stop() {
    stopping = true;
    pictures.abandon();
    thread.interrupt();
    return over;
  }

  private void run() {
    try {
      while (!stopping) {
        look();
        Thread.sleep(BETWEEN_TRIES_MS);
      }
    } catch (InterruptedException e) {
      LOG.debug("nobody looks any more");
    } finally {
      over.complete(null);
    }
  }

  private void look() throws InterruptedException {
    try (FrameSource source = opener.open();
        PictureScaler scaler = new PictureScaler()) {
      lastPictureNanos = System.nanoTime();
      info = source.info();
      state = State.LOOKING;
      watch(source, scaler);
      state = State.GONE;
    } catch (CaptureException | RuntimeException | LinkageError e) {
      LOG.debug("the camera does not open", e);
      state = info == null ? State.BUSY : State.GONE;
    }
  }

  private void watch(FrameSource source, PictureScaler scaler)
      throws CaptureException, InterruptedException {
    Optional<Frame> next = source.next();
    while (next.isPresent()) {
      try (Frame frame = next.get()) {
        show(frame, scaler);
      }
      if (stopping || Thread.interrupted()) {
        throw new InterruptedException();
      }
      next = source.next();
    }
  }

  private void show(Frame frame, PictureScaler scaler) {
    long now = System.nanoTime();
    if (state != State.SHOWN || now - lastPictureNanos >= BETWEEN_PICTURES_NANOS) {
      pictures.put(Pictures.of(frame, viewPort.get(), scaler, buffers));
      lastPictureNanos = now;
      state = State.SHOWN;
    }
  }
}
