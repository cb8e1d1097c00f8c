package plumbline.session;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;

/**
 * Thread "camera": opens the source, reads it to its end or until interrupted, and closes it. A
 * camera that has gone is opened again until it is back. Each frame belongs to this thread until it
 * is handed over.
 */
final class FrameReader {
  private static final Logger LOG = LoggerFactory.getLogger(FrameReader.class);
  private static final long BETWEEN_TRIES_MS = 500;

  private final LiveParts parts;
  private final LatestValue<Frame> frames;
  private final Consumer<LiveEvent> events;
  private final FilePacer pacer = new FilePacer();
  private final TimeLine timeLine = new TimeLine();
  private final Sleep sleep = Sleep.ofThisComputer();

  FrameReader(LiveParts parts, LatestValue<Frame> frames, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.frames = frames;
    this.events = events;
  }

  void read() throws CaptureException, InterruptedException {
    boolean gone;
    try (FrameSource source = parts.source().open()) {
      events.accept(new LiveEvent.Opened(source.info()));
      gone = pump(source);
    }
    while (gone) {
      gone = readAgain();
    }
  }

  /** True when the camera has gone (again), or is not back yet. */
  private boolean readAgain() throws InterruptedException {
    timeLine.interrupt();
    Thread.sleep(BETWEEN_TRIES_MS);
    try (FrameSource source = parts.source().open()) {
      return pump(source);
    } catch (CaptureException e) {
      LOG.debug("the camera is not back yet", e);
      return true;
    }
  }

  /** Hands over all frames; true when they end because a camera has gone. */
  private boolean pump(FrameSource source) throws CaptureException, InterruptedException {
    Optional<Frame> frame = next(source);
    while (frame.isPresent()) {
      handOver(timeLine.place(frame.get(), System.nanoTime(), sleep.nanos()));
      frame = next(source);
    }
    return parts.pace() == LiveParts.Pace.CAMERA && source.loss().isPresent();
  }

  private static Optional<Frame> next(FrameSource source)
      throws CaptureException, InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
    return source.next();
  }

  private void handOver(Frame frame) throws InterruptedException {
    if (parts.pace() == LiveParts.Pace.CAMERA) {
      frames.put(frame);
      return;
    }
    waitUntilDue(frame);
    frames.putWhenTaken(frame);
  }

  private void waitUntilDue(Frame frame) throws InterruptedException {
    try {
      long nanos = pacer.waitNanos(frame.timestampNanos(), System.nanoTime());
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    } catch (InterruptedException e) {
      frame.close();
      throw e;
    }
  }
}
