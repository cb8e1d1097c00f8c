package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.body.ImageSize;
import plumbline.capture.Frame;
import plumbline.files.OwnerOnly;

/**
 * The video beside a session: Matroska, readable by its owner alone, and readable up to its last
 * half second however the program ends. Its first picture is at 0. Used by one thread.
 */
public final class SessionVideoWriter implements AutoCloseable {
  /** The ending of its name. */
  public static final String ENDING = ".mkv";

  private final PictureTrack track;

  private SessionVideoWriter(PictureTrack track) {
    this.track = track;
  }

  /** The video that is recorded with a session. */
  public static Path beside(Path session) {
    return SessionVideo.beside(session, ENDING);
  }

  /** Begins the video; one that is there is not touched. */
  public static SessionVideoWriter create(Path video, ImageSize size, double framesPerSecond)
      throws IOException {
    OwnerOnly.create(video);
    try {
      return new SessionVideoWriter(
          PictureTrack.create(video, VideoContainer.Format.MATROSKA, size, framesPerSecond));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(video);
      throw e;
    }
  }

  /** Adds a picture, which stays the caller's. */
  public void write(Frame frame) throws IOException {
    track.write(frame.bgr(), frame.timestampNanos());
  }

  /** The video is complete. */
  public void finish() throws IOException {
    track.finish();
    close();
  }

  /** Lets go of the file, which keeps what was written. */
  @Override
  public void close() {
    track.close();
  }
}
