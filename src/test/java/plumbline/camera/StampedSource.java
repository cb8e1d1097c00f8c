package plumbline.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;

/**
 * An emulated camera's frames; tells when, by the computer's clock, the first of them was stamped.
 * (Java's {@code nanoTime} is {@code CLOCK_MONOTONIC} on Linux, as the stamps are.)
 */
record StampedSource(FrameSource camera, Path lastStamp, AtomicLong zeroNanos)
    implements FrameSource {

  @Override
  public SourceInfo info() {
    return camera.info();
  }

  @Override
  public Optional<Frame> next() throws CaptureException {
    Optional<Frame> frame = camera.next();
    if (frame.isPresent() && frame.get().index() == 0) {
      zeroNanos.set(lastStampNanos());
    }
    return frame;
  }

  /** No picture comes while this thread, which asks for them, is here. */
  private long lastStampNanos() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(lastStamp));
      return Math.round(bytes.order(ByteOrder.nativeOrder()).getDouble() * 1e6);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<String> loss() {
    return camera.loss();
  }

  @Override
  public void close() {
    camera.close();
  }
}
