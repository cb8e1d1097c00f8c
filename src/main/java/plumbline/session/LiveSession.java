package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.SourceInfo;
import plumbline.personal.BodyCalibrator;
import plumbline.plan.Coach;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.recording.SessionEvent;
import plumbline.recording.SettingsChange;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * One live run over a camera or a file: owns both threads. Views are fetched from {@link #views()}
 * as fast as the screen likes; a slow screen misses views and delays nothing.
 *
 * <p>Events are told on the session's threads. Stopping: the flag first, then the reader is woken,
 * the estimator closed, the source closed; {@link #stop()} completes when both threads are over.
 */
public final class LiveSession {
  private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);

  /** Even the slowest camera sends a picture in this time. */
  private static final long SILENT_MS = 1_500;

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
  private final Thread reader = Daemon.thread("camera", this::read);
  private final Thread analysis = Daemon.thread("analysis", this::analyse);
  private final CalibrationDesk calibration = new CalibrationDesk();
  private final LiveRecording recording;
  private volatile @Nullable SourceInfo opened;
  private volatile @Nullable FrameJudge judging;
  private volatile boolean stopping;

  public LiveSession(LiveParts parts, Supplier<ViewPort> viewPort, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.viewPort = viewPort;
    this.events = events;
    this.recording = new LiveRecording(parts, events);
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

  /** Nothing is judged until {@link #goOn()}: nobody looks at the screen. */
  public void pause() {
    gate.shut();
  }

  /** Judging goes on after {@link #pause()}. */
  public void goOn() {
    gate.open();
  }

  /** Judging stops at once; a file waits where it is, a camera's frames are let go unseen. */
  public void halt() {
    gate.shut();
    recording.note(SessionEvent.Kind.PAIN_STOP, "");
  }

  /** Judging goes on after {@link #halt()}. */
  public void resume() {
    recording.note(SessionEvent.Kind.RESUMED, "");
    gate.open();
  }

  /**
   * Begins to keep the session in a file, or ends it; events tell when it has come true. Counting
   * starts anew with it.
   *
   * @param withVideo keeps the pictures too, in a video beside the file
   */
  public void record(boolean on, boolean withVideo) {
    recording.want(on, withVideo);
  }

  /** Asks something of the coach, if one leads; heard before the next frame. */
  public void ask(Consumer<Coach> wish) {
    FrameJudge judge = judging;
    if (judge != null) {
      judge.ask(wish);
    }
  }

  /** Measures the person from the next frame on. */
  public void calibrate(BodyCalibrator calibrator) {
    calibration.begin(calibrator);
  }

  /** Tells the calibration that goes on something; heard before the next frame. */
  public void askCalibration(Consumer<BodyCalibrator> wish) {
    calibration.ask(wish);
  }

  /** Notes something that the person has said; kept when the session is. */
  public void note(SessionEvent.Kind kind, String text) {
    recording.note(kind, text);
  }

  /** Whether the session is to be kept. */
  public boolean isRecording() {
    return recording.isWanted();
  }

  /**
   * Asks both threads to end; completes when they have, with everything closed and a recording
   * whole. Never blocks.
   */
  public CompletableFuture<Void> stop() {
    stopping = true;
    gate.open();
    frames.abandon();
    reader.interrupt();
    return CompletableFuture.allOf(analysisOver, readerOver)
        .thenCompose(ended -> recording.written());
  }

  private void read() {
    try {
      new FrameReader(parts, frames, this::tell).read();
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
        FrameJudge judge = new FrameJudge(parts, estimator, viewPort, buffers, calibration)) {
      judging = judge;
      judgeAll(judge);
      List<RepVerdict> last = judge.finish();
      recording.end(last);
      tellEnd(judge.verdicts());
    } catch (InterruptedException e) {
      LOG.debug("the analysis was stopped");
    } catch (PoseModelException | RuntimeException | LinkageError e) {
      fail(e);
    } finally {
      frames.abandon();
      recording.end(List.of());
      analysisOver.complete(null);
    }
  }

  private void judgeAll(FrameJudge judge) throws InterruptedException {
    Optional<Frame> next = frames.take();
    while (next.isPresent() && !stopping) {
      try (Frame frame = next.get()) {
        if (admitted()) {
          views.put(judged(judge, frame));
        }
      }
      next = following();
    }
    next.ifPresent(Frame::close);
  }

  /** The next frame; that a camera has fallen silent, frozen or unplugged, is told once. */
  private Optional<Frame> following() throws InterruptedException {
    if (parts.pace() == LiveParts.Pace.CAMERA && !frames.await(SILENT_MS)) {
      events.accept(new LiveEvent.SourceLost());
    }
    return frames.take();
  }

  private LiveView judged(FrameJudge judge, Frame frame) {
    SourceInfo source = opened;
    if (source != null) {
      recording.obey(judge, source);
    }
    PoseFrame seen = judge.see(frame);
    judge.changeSettings().ifPresent(values -> tellChange(seen.timestampNanos(), values));
    LiveView view = judge.judge(frame, seen, frames.displacedCount());
    recording.keep(frame, view.analysis());
    return view;
  }

  private void tellChange(long atNanos, ThresholdValues values) {
    recording.note(new SettingsChange(atNanos, values));
    events.accept(new LiveEvent.SettingsChanged(values));
  }

  private void tell(LiveEvent event) {
    if (event instanceof LiveEvent.Opened source) {
      opened = source.source();
    }
    events.accept(event);
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
    // Before the other thread hears of it: it would take the end of the frames for the video's.
    boolean first = !stopping && over.compareAndSet(false, true);
    frames.abandon();
    reader.interrupt();
    if (first) {
      events.accept(new LiveEvent.Failed(Failures.told(cause)));
    }
  }
}
