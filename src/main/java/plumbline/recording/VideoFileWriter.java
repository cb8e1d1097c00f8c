package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

/**
 * Writes pictures into an H.264 mp4 that appears, complete, when {@link #finish} is called, and
 * never otherwise: closing an unfinished writer removes what was written and keeps a file that was
 * there before.
 *
 * <p>Each picture keeps its own time, so that variable rates stay as they are; the first one is at
 * 0. Every failure is an {@link IOException} of one line. Used by one thread.
 */
public final class VideoFileWriter implements AutoCloseable {
  private final Path target;
  private final Path partial;
  private final PictureTrack track;

  private VideoFileWriter(Path target, Path partial, PictureTrack track) {
    this.target = target;
    this.partial = partial;
    this.track = track;
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
    Path absolute = target.toAbsolutePath();
    requireWritable(absolute);
    Path partial = PartFile.beside(absolute);
    try {
      PictureTrack track =
          PictureTrack.create(partial, VideoContainer.Format.MP4, size, framesPerSecond);
      return new VideoFileWriter(absolute, partial, track);
    } catch (IOException | RuntimeException e) {
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
    track.write(bgr, timestampNanos);
  }

  /** Completes the video and puts it in its place, at once for anybody who looks. */
  public void finish() throws IOException {
    track.requireOpen();
    if (!track.isStarted()) {
      throw new IOException(target + " would be a video without pictures: nothing was written");
    }
    try {
      track.finish();
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      close();
    }
  }

  /** Frees the encoder; of an unfinished video nothing remains. */
  @Override
  public void close() throws IOException {
    track.close();
    Files.deleteIfExists(partial);
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
}
