package plumbline.session;

import java.util.Optional;
import plumbline.capture.Frame;

/**
 * Where the frames of a live session wait between the reader and the analysis: hands them on one by
 * one, notices when a camera falls silent, and holds them back while nothing may be judged.
 * Thread-safe; {@link #first}, {@link #next} and {@link #admits} are for the analysis alone.
 */
final class FrameInbox {
  /** Even the slowest camera sends a picture in this time. */
  private static final long SILENT_MS = 1_500;

  private final LatestValue<Frame> frames = new LatestValue<>(Frame::close);
  private final Gate gate = new Gate();
  private final LiveParts.Pace pace;
  private final Runnable fallenSilent;
  private volatile boolean stopped;

  /** Tells {@code fallenSilent} on the thread of the analysis, once for each silence. */
  FrameInbox(LiveParts.Pace pace, Runnable fallenSilent) {
    this.pace = pace;
    this.fallenSilent = fallenSilent;
  }

  /** Into this the reader puts. */
  LatestValue<Frame> frames() {
    return frames;
  }

  /** The first frame, however long its source takes to open; empty when none comes. */
  Optional<Frame> first() throws InterruptedException {
    return frames.take();
  }

  /** The next frame; that a camera has fallen silent, frozen or unplugged, is told once. */
  Optional<Frame> next() throws InterruptedException {
    if (pace == LiveParts.Pace.CAMERA && !frames.await(SILENT_MS)) {
      fallenSilent.run();
    }
    return frames.take();
  }

  /**
   * Whether the frame that was taken may be judged: while the gate is shut a file's waits here, a
   * camera's is let go.
   */
  boolean admits() throws InterruptedException {
    if (pace == LiveParts.Pace.CAMERA) {
      return !gate.isShut();
    }
    gate.pass();
    return !stopped;
  }

  /** Nothing is admitted until {@link #open}. */
  void shut() {
    gate.shut();
  }

  void open() {
    gate.open();
  }

  boolean isStopped() {
    return stopped;
  }

  /** No frame is wanted any longer, and whoever waits for one is let go. */
  void stop() {
    stopped = true;
    gate.open();
    frames.abandon();
  }
}
