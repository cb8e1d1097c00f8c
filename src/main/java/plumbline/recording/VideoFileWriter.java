package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;

/**
 * Writes pictures into an H.264 mp4 that appears, complete, when {@link #finish} is called, and
 * never otherwise: closing an unfinished writer removes what was written and keeps a file that was
 * there before.
 *
 * <p>Each picture keeps its own time, so that variable rates stay as they are; the first one is at
 * 0. Every failure is an {@link IOException} of one line. Used by one thread.
 */
public final class VideoFileWriter implements AutoCloseable {
  private static final double TICKS_PER_NANO = H264Encoder.TICKS_PER_SECOND * 1e-9;
  private static final int MAX_FPS = 1000;

  private final Path target;
  private final Path partial;
  private final ImageSize size;
  private final H264Encoder encoder;
  private final PlanarConverter converter;
  private final Mp4File mp4;
  private boolean started;
  private long firstNanos;
  private long lastNanos;
  private long lastTicks;
  private boolean closed;

  private VideoFileWriter(
      Path target,
      Path partial,
      ImageSize size,
      H264Encoder encoder,
      PlanarConverter converter,
      Mp4File mp4) {
    this.target = target;
    this.partial = partial;
    this.size = size;
    this.encoder = encoder;
    this.converter = converter;
    this.mp4 = mp4;
  }

  /**
   * Begins a video.
   *
   * @param target the file to be; its directory must exist
   * @param size of every picture; of an odd side the last row or column is left out
   * @param framesPerSecond the nominal rate, which sets the bit rate and the last picture's length
   */
  public static VideoFileWriter create(Path target, ImageSize size, double framesPerSecond)
      throws IOException {
    if (!(framesPerSecond > 0 && framesPerSecond <= MAX_FPS)) {
      throw new IllegalArgumentException("a video of " + framesPerSecond + " frames a second");
    }
    Path absolute = target.toAbsolutePath();
    requireWritable(absolute);
    loadNatives();
    ImageSize even = new ImageSize(Math.max(2, size.width() & ~1), Math.max(2, size.height() & ~1));
    Path partial =
        absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
    H264Encoder encoder = H264Encoder.open(even, framesPerSecond);
    try {
      Mp4File mp4 = Mp4File.create(partial, encoder, framesPerSecond);
      return new VideoFileWriter(absolute, partial, size, encoder, new PlanarConverter(even), mp4);
    } catch (IOException | RuntimeException e) {
      encoder.close();
      Files.deleteIfExists(partial);
      throw e;
    }
  }

  /**
   * Adds a picture.
   *
   * @param bgr 8-bit BGR of the video's size; stays the caller's
   * @param timestampNanos later than the picture before
   */
  public void write(Mat bgr, long timestampNanos) throws IOException {
    requireOpen();
    if (bgr.cols() != size.width() || bgr.rows() != size.height()) {
      throw new IllegalArgumentException(
          "a picture of " + bgr.cols() + "x" + bgr.rows() + " px in a video of " + size);
    }
    converter.convert(bgr, encoder.picture());
    encoder.send(ticks(timestampNanos));
    mp4.drain(encoder);
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

  /** Completes the video and puts it in its place, at once for anybody who looks. */
  public void finish() throws IOException {
    requireOpen();
    if (!started) {
      throw new IOException(target + " would be a video without pictures: nothing was written");
    }
    try {
      encoder.end();
      mp4.drain(encoder);
      mp4.finish();
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      close();
    }
  }

  /** Frees the encoder; of an unfinished video nothing remains. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    mp4.close();
    converter.close();
    encoder.close();
    Files.deleteIfExists(partial);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the video " + target.getFileName() + " is already closed");
    }
  }

  private static void requireWritable(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a directory: name a file in it");
    }
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("there is no directory " + parent + ": make it first");
    }
    if (!Files.isWritable(parent)) {
      throw new IOException(parent + " may not be written by this user: choose another directory");
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
