package plumbline.report;

import java.nio.file.Path;
import java.util.Optional;
import org.opencv.core.Mat;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SeekableVideo;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;

/**
 * The pictures of a session: from the video beside it, with the face blurred if wished; where there
 * is no video, or it has none of that moment, a plain ground. Used by one thread.
 */
public final class SessionPictures implements AutoCloseable {
  /** A picture that is older belongs to another moment. */
  private static final long OLDEST_NANOS = 500_000_000L;

  private final long zeroNanos;
  private final Optional<SeekableVideo> video;
  private final Optional<FaceBlur> blur;

  private SessionPictures(long zeroNanos, Optional<SeekableVideo> video, Optional<FaceBlur> blur) {
    this.zeroNanos = zeroNanos;
    this.video = video;
    this.blur = blur;
  }

  /** Opens the video beside the session, if there is one. */
  public static SessionPictures open(SessionFile file, boolean blurFaces)
      throws CaptureException, SessionException {
    NativeLibraries.openCv();
    Optional<Path> path = file.video();
    if (path.isEmpty()) {
      return plain();
    }
    Optional<FaceBlur> blur = blurFaces ? Optional.of(faces(file)) : Optional.empty();
    return new SessionPictures(
        file.videoZeroNanos(), Optional.of(SeekableVideo.open(path.get())), blur);
  }

  /** Plain grounds alone, whatever lies beside the session. */
  public static SessionPictures plain() throws CaptureException {
    NativeLibraries.openCv();
    return new SessionPictures(0, Optional.empty(), Optional.empty());
  }

  /** The picture of a frame, in the size of its landmarks; the caller closes it. */
  public Frame of(FrameAnalysis frame) throws CaptureException {
    if (video.isEmpty()) {
      return plain(frame);
    }
    long wanted = frame.raw().timestampNanos() - zeroNanos;
    Frame shown = video.get().at(wanted);
    boolean fits = shown.size().equals(frame.raw().size());
    if (!fits || Math.abs(wanted - shown.timestampNanos()) > OLDEST_NANOS) {
      shown.close();
      return plain(frame);
    }
    // Where the face was when the picture was taken, which may be a moment earlier.
    blur.ifPresent(faces -> faces.apply(shown.bgr(), zeroNanos + shown.timestampNanos()));
    try (shown) {
      return at(frame, shown.bgr().clone());
    }
  }

  /** A plain ground in the place of a frame's picture; the caller closes it. */
  public static Frame plain(FrameAnalysis frame) {
    return at(frame, PeakPicture.plain(frame));
  }

  private static Frame at(FrameAnalysis frame, Mat picture) {
    return new Frame(frame.raw().index(), frame.raw().timestampNanos(), picture);
  }

  private static FaceBlur faces(SessionFile file) throws SessionException {
    FaceBlur blur = new FaceBlur();
    file.frames()
        .each(
            frame -> {
              blur.learn(frame);
              return true;
            });
    return blur;
  }

  @Override
  public void close() {
    video.ifPresent(SeekableVideo::close);
  }
}
