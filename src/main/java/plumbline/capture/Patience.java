package plumbline.capture;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * How long a video file may keep everybody waiting for its next picture. FFmpeg asks it while it
 * reads, the decoder between two attempts; one picture is bounded by its size. Used by one thread.
 */
final class Patience implements AutoCloseable {
  /** A whole index over a slow network takes some seconds; a person gives up before this. */
  private static final long USUAL_NANOS = 20_000_000_000L;

  /** One for all files: JavaCPP has only room for a few, and they are never freed. */
  private static final AVIOInterruptCB.Callback_Pointer ASKED = new Asked();

  private final LongPointer untilNanos = new LongPointer(1);
  private final long nanos;

  Patience(long nanos) {
    this.nanos = nanos;
    begin();
  }

  static Patience usual() {
    return new Patience(USUAL_NANOS);
  }

  /** From here on it is waited anew. */
  void begin() {
    untilNanos.put(System.nanoTime() + nanos);
  }

  boolean isOver() {
    return System.nanoTime() - untilNanos.get() > 0;
  }

  /** Makes FFmpeg ask while it reads this file. */
  void limit(AVFormatContext format) {
    format.interrupt_callback().callback(ASKED).opaque(untilNanos);
  }

  CaptureException failure(Path file) {
    return new CaptureException(
        file
            + " gave no picture for "
            + nanos / 1_000_000_000L
            + " s: copy it to this computer's own disk, or convert it to H.264");
  }

  @Override
  public void close() {
    untilNanos.close();
  }

  private static final class Asked extends AVIOInterruptCB.Callback_Pointer {
    @Override
    public int call(Pointer untilNanos) {
      return System.nanoTime() - new LongPointer(untilNanos).get() > 0 ? 1 : 0;
    }
  }
}
