package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.scoring.RepVerdict;

/**
 * One live run over a camera or a file: owns both threads. Views are fetched from {@link #views()}
 * as fast as the screen likes; a slow screen misses views and delays nothing.
 *
 * <p>Events are told on the session's threads. Stopping: the flag first, then the reader is woken,
 * the estimator closed, the source closed; {@link #stop()} completes when both threads are over.
 */
public final class LiveSession {
  private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);

  private final LiveParts parts;
  private final Supplier<ViewPort> viewPort;
  private final Consumer<LiveEvent> events;
  private final PictureBuffers buffers = new PictureBuffers();
  private final LatestValue<Frame> frames = new LatestValue<>(Frame::close);
  private final LatestValue<LiveView> views =
      new LatestValue<>(view -> buffers.giveBack(view.picture()));
  private final Gate gate = new Gate();
  private final AtomicBoolean over = new AtomicBoolean();
  private final CompletableFuture<Void> readerOver = new CompletableFuture<>();
  private final CompletableFuture<Void> analysisOver = new CompletableFuture<>();
  private final Thread reader = new Thread(this::read, "camera");
  private final Thread analysis = new Thread(this::analyse, "analysis");
  private volatile boolean stopping;

  public LiveSession(LiveParts parts, Supplier<ViewPort> viewPort, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.viewPort = viewPort;
    this.events = events;
    // The program may end while a driver holds its thread.
    reader.setDaemon(true);
    analysis.setDaemon(true);
  }

  public void start() {
    reader.start();
    analysis.start();
  }

  /** The newest view; whoever takes one gives its picture back to {@link #buffers()}. */
  public LatestValue<LiveView> views() {
    return views;
  }

  public PictureBuffers buffers() {
    return buffers;
  }

  /** Judging stops at once; a file waits where it is, a camera's frames are let go unseen. */
  public void halt() {
    gate.shut();
  }

  /** Judging goes on after {@link #halt()}. */
  public void resume() {
    gate.open();
  }

  /** Asks both threads to end; completes when they have, with everything closed. Never blocks. */
  public CompletableFuture<Void> stop() {
    stopping = true;
    gate.open();
    frames.abandon();
    reader.interrupt();
    return CompletableFuture.allOf(analysisOver, readerOver);
  }

  private void read() {
    try {
      new FrameReader(parts, frames, events).read();
    } catch (InterruptedException e) {
      LOG.debug("reading was stopped");
    } catch (CaptureException | RuntimeException | LinkageError e) {
      fail(e);
    } finally {
      frames.end();
      readerOver.complete(null);
    }
  }

  private void analyse() {
    try (PoseEstimator estimator = parts.estimator().open();
        FrameJudge judge = new FrameJudge(parts, estimator, viewPort, buffers)) {
      judgeAll(judge);
      tellEnd(judge.finish());
    } catch (InterruptedException e) {
      LOG.debug("the analysis was stopped");
    } catch (PoseModelException | RuntimeException | LinkageError e) {
      fail(e);
    } finally {
      frames.abandon();
      analysisOver.complete(null);
    }
  }

  private void judgeAll(FrameJudge judge) throws InterruptedException {
    Optional<Frame> next = frames.take();
    while (next.isPresent() && !stopping) {
      try (Frame frame = next.get()) {
        if (admitted()) {
          views.put(judge.judge(frame, frames.displacedCount()));
        }
      }
      next = frames.take();
    }
    next.ifPresent(Frame::close);
  }

  /** While halted a file's frame waits, a camera's is let go. */
  private boolean admitted() throws InterruptedException {
    if (parts.pace() == LiveParts.Pace.CAMERA) {
      return !gate.isShut();
    }
    gate.pass();
    return !stopping;
  }

  private void tellEnd(List<RepVerdict> verdicts) {
    if (!stopping && over.compareAndSet(false, true)) {
      events.accept(new LiveEvent.Ended(verdicts));
    }
  }

  private void fail(Throwable cause) {
    LOG.debug("the session failed", cause);
    frames.abandon();
    reader.interrupt();
    if (!stopping && over.compareAndSet(false, true)) {
      String message = cause.getMessage();
      events.accept(new LiveEvent.Failed(message == null ? cause.toString() : message));
    }
  }
}
