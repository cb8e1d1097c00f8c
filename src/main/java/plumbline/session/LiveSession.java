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

  private final LiveParts parts;
  private final Supplier<ViewPort> viewPort;
  private final Consumer<LiveEvent> events;
  private final PictureBuffers buffers = new PictureBuffers();
  private final FrameInbox inbox;
  private final LatestValue<LiveView> views =
      new LatestValue<>(view -> buffers.giveBack(view.picture()));
  private final AtomicBoolean over = new AtomicBoolean();
  private final CompletableFuture<Void> readerOver = new CompletableFuture<>();
  private final CompletableFuture<Void> analysisOver = new CompletableFuture<>();
  private final Thread reader = Daemon.thread("camera", this::read);
  private final Thread analysis = Daemon.thread("analysis", this::analyse);
  private final CalibrationDesk calibration = new CalibrationDesk();
  private final LiveRecording recording;
  private volatile @Nullable SourceInfo opened;
  private volatile @Nullable FrameJudge judging;

  public LiveSession(LiveParts parts, Supplier<ViewPort> viewPort, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.viewPort = viewPort;
    this.events = events;
    this.recording = new LiveRecording(parts, events);
    this.inbox = new FrameInbox(parts.pace(), () -> events.accept(new LiveEvent.SourceLost()));
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
    inbox.shut();
  }

  /** Judging goes on after {@link #pause()}. */
  public void goOn() {
    inbox.open();
  }

  /** Judging stops at once; a file waits where it is, a camera's frames are let go unseen. */
  public void halt() {
    inbox.shut();
    recording.note(SessionEvent.Kind.PAIN_STOP, "");
  }

  /** Judging goes on after {@link #halt()}. */
  public void resume() {
    recording.note(SessionEvent.Kind.RESUMED, "");
    inbox.open();
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
    inbox.stop();
    reader.interrupt();
    return CompletableFuture.allOf(analysisOver, readerOver)
        .thenCompose(ended -> recording.written());
  }

  private void read() {
    try {
      new FrameReader(parts, inbox.frames(), this::tell).read();
    } catch (InterruptedException e) {
      LOG.debug("reading was stopped");
    } catch (CaptureException | RuntimeException | LinkageError e) {
      fail(e);
    } finally {
      inbox.frames().end();
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
      inbox.frames().abandon();
      recording.end(List.of());
      analysisOver.complete(null);
    }
  }

  private void judgeAll(FrameJudge judge) throws InterruptedException {
    Optional<Frame> next = inbox.first();
    while (next.isPresent() && !inbox.isStopped()) {
      try (Frame frame = next.get()) {
        if (inbox.admits()) {
          views.put(judged(judge, frame));
        }
      }
      next = inbox.next();
    }
    next.ifPresent(Frame::close);
  }

  private LiveView judged(FrameJudge judge, Frame frame) {
    SourceInfo source = opened;
    if (source != null) {
      recording.obey(judge, source);
    }
    PoseFrame seen = judge.see(frame);
    judge.changeSettings().ifPresent(values -> tellChange(seen.timestampNanos(), values));
    LiveView view = judge.judge(frame, seen, inbox.frames().displacedCount());
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

  private void tellEnd(List<RepVerdict> verdicts) {
    if (endsHere()) {
      events.accept(new LiveEvent.Ended(verdicts));
    }
  }

  /** Whether the end is to be told: once, and not to somebody who has asked for it. */
  private boolean endsHere() {
    return !inbox.isStopped() && over.compareAndSet(false, true);
  }

  private void fail(Throwable cause) {
    LOG.debug("the session failed", cause);
    // Before the other thread hears of it: it would take the end of the frames for the video's.
    boolean first = endsHere();
    inbox.frames().abandon();
    reader.interrupt();
    if (first) {
      events.accept(new LiveEvent.Failed(Failures.told(cause)));
    }
  }
}
