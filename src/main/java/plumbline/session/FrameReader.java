package plumbline.session;

import java.util.Optional;
import java.util.function.Consumer;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;

/**
 * Thread "camera": opens the source, reads it to its end or until interrupted, and closes it. Each
 * frame belongs to this thread until it is handed over.
 */
final class FrameReader {
  private final LiveParts parts;
  private final LatestValue<Frame> frames;
  private final Consumer<LiveEvent> events;
  private final FilePacer pacer = new FilePacer();

  FrameReader(LiveParts parts, LatestValue<Frame> frames, Consumer<LiveEvent> events) {
    this.parts = parts;
    this.frames = frames;
    this.events = events;
  }

  void read() throws CaptureException, InterruptedException {
    try (FrameSource source = parts.source().open()) {
      events.accept(new LiveEvent.Opened(source.info()));
      Optional<Frame> frame = next(source);
      while (frame.isPresent()) {
        handOver(frame.get());
        frame = next(source);
      }
    }
  }

  private static Optional<Frame> next(FrameSource source) throws CaptureException {
    return Thread.currentThread().isInterrupted() ? Optional.empty() : source.next();
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
