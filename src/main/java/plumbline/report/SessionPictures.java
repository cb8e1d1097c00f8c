package plumbline.report;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.VideoFileSource;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;

/**
 * The pictures of a session, asked for in the order of time: from the video beside it, with the
 * face blurred if wished; where there is no video, or it has ended, a plain ground. Used by one
 * thread.
 */
public final class SessionPictures implements AutoCloseable {
  /** Containers round times to a millisecond. */
  private static final long ROUNDING_NANOS = 2_000_000L;

  /** A picture that is older belongs to another moment. */
  private static final long OLDEST_NANOS = 500_000_000L;

  private final long firstNanos;
  private final Optional<VideoFileSource> video;
  private final Optional<FaceBlur> blur;
  private @Nullable Frame current;
  private @Nullable Frame next;

  private SessionPictures(
      long firstNanos, Optional<VideoFileSource> video, Optional<FaceBlur> blur) {
    this.firstNanos = firstNanos;
    this.video = video;
    this.blur = blur;
  }

  /** Opens the video beside the session, if there is one. */
  public static SessionPictures open(SessionFile file, boolean blurFaces)
      throws CaptureException, SessionException {
    NativeLibraries.openCv();
    Optional<Path> path = file.video();
    if (path.isEmpty()) {
      return new SessionPictures(file.firstNanos(), Optional.empty(), Optional.empty());
    }
    Optional<FaceBlur> blur = blurFaces ? Optional.of(faces(file)) : Optional.empty();
    SessionPictures pictures =
        new SessionPictures(file.firstNanos(), Optional.of(VideoFileSource.open(path.get())), blur);
    pictures.next = pictures.read();
    return pictures;
  }

  /** The picture of a frame, in the size of its landmarks; the caller closes it. */
  public Frame of(FrameAnalysis frame) throws CaptureException {
    long nanos = frame.raw().timestampNanos();
    return new Frame(frame.raw().index(), nanos, picture(frame, nanos));
  }

  private Mat picture(FrameAnalysis frame, long nanos) throws CaptureException {
    advance(nanos - firstNanos);
    Frame shown = current;
    if (shown == null
        || nanos - firstNanos - shown.timestampNanos() > OLDEST_NANOS
        || !shown.size().equals(frame.raw().size())) {
      return PeakPicture.plain(frame);
    }
    Mat picture = shown.bgr().clone();
    blur.ifPresent(faces -> faces.apply(picture, nanos));
    return picture;
  }

  private void advance(long videoNanos) throws CaptureException {
    while (next != null && next.timestampNanos() <= videoNanos + ROUNDING_NANOS) {
      if (current != null) {
        current.close();
      }
      current = next;
      next = read();
    }
  }

  private @Nullable Frame read() throws CaptureException {
    return video.isPresent() ? video.get().next().orElse(null) : null;
  }

  private static FaceBlur faces(SessionFile file) throws SessionException {
    FaceBlur blur = new FaceBlur();
    file.eachFrame(
        frame -> {
          blur.learn(frame);
          return true;
        });
    return blur;
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
    }
    if (next != null) {
      next.close();
    }
    video.ifPresent(VideoFileSource::close);
  }
}
