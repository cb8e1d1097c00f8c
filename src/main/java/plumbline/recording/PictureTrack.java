package plumbline.recording;

import java.io.IOException;
import java.nio.file.Path;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/**
 * Pictures on their way into a video file, each at its own time; the first one is at 0. Used by one
 * thread.
 */
final class PictureTrack implements AutoCloseable {
  private static final double TICKS_PER_NANO = H264Encoder.TICKS_PER_SECOND * 1e-9;
  private static final int MAX_FPS = 1000;

  private final Path file;
  private final ImageSize size;
  private final H264Encoder encoder;
  private final PlanarConverter converter;
  private final VideoContainer container;
  private boolean started;
  private long firstNanos;
  private long lastNanos;
  private long lastTicks;
  private boolean closed;

  private PictureTrack(
      Path file,
      ImageSize size,
      H264Encoder encoder,
      PlanarConverter converter,
      VideoContainer container) {
    this.file = file;
    this.size = size;
    this.encoder = encoder;
    this.converter = converter;
    this.container = container;
  }

  /**
   * Begins a file.
   *
   * @param size of every picture; of an odd side the last row or column is left out
   * @param framesPerSecond the nominal rate, which sets the bit rate and the last picture's length
   */
  static PictureTrack create(
      Path file, VideoContainer.Format format, ImageSize size, double framesPerSecond)
      throws IOException {
    if (!(framesPerSecond > 0 && framesPerSecond <= MAX_FPS)) {
      throw new IllegalArgumentException("a video of " + framesPerSecond + " frames a second");
    }
    loadNatives();
    ImageSize even = new ImageSize(Math.max(2, size.width() & ~1), Math.max(2, size.height() & ~1));
    H264Encoder encoder = H264Encoder.open(even, framesPerSecond);
    try {
      VideoContainer container = VideoContainer.create(file, format, encoder, framesPerSecond);
      return new PictureTrack(file, size, encoder, new PlanarConverter(even), container);
    } catch (IOException | RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  boolean isStarted() {
    return started;
  }

  /** Adds a picture, which stays the caller's. */
  void write(Mat bgr, long timestampNanos) throws IOException {
    requireOpen();
    if (bgr.cols() != size.width() || bgr.rows() != size.height()) {
      throw new IllegalArgumentException(
          "a picture of " + bgr.cols() + "x" + bgr.rows() + " px in a video of " + size);
    }
    converter.convert(bgr, encoder.picture());
    encoder.send(ticks(timestampNanos));
    container.drain(encoder);
  }

  private long ticks(long nanos) {
    if (!started) {
      started = true;
      firstNanos = nanos;
      lastNanos = nanos;
      return 0;
    }
    if (nanos <= lastNanos) {
      throw new IllegalArgumentException("picture at " + nanos + " ns after one at " + lastNanos);
    }
    lastNanos = nanos;
    lastTicks = Math.max(lastTicks + 1, Math.round((nanos - firstNanos) * TICKS_PER_NANO));
    return lastTicks;
  }

  /** Completes the file. */
  void finish() throws IOException {
    requireOpen();
    encoder.end();
    container.drain(encoder);
    container.finish();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      container.close();
      converter.close();
      encoder.close();
    }
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the video " + file.getFileName() + " is already closed");
    }
  }

  private static void loadNatives() throws IOException {
    try {
      NativeLibraries.ffmpeg();
    } catch (CaptureException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
