package plumbline.session;

import java.nio.file.Path;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.PictureScaler;
import plumbline.capture.SeekableVideo;

/** Single pictures of a video, ready to be drawn. Made, used and closed by one thread. */
final class StillMaker implements AutoCloseable {
  private final SeekableVideo video;
  private final PictureScaler scaler;
  private final PictureBuffers buffers;

  StillMaker(Path file, PictureBuffers buffers) throws CaptureException {
    this.video = SeekableVideo.open(file);
    // Opening loads the library that the scaler needs.
    this.scaler = new PictureScaler();
    this.buffers = buffers;
  }

  /** The picture that the video shows at {@code videoNanos} of its own time. */
  Picture at(long videoNanos, ViewPort port) throws CaptureException {
    try (Frame frame = video.at(videoNanos)) {
      return Pictures.of(frame, port, scaler, buffers);
    }
  }

  /** Prepares for earlier pictures; see {@link SeekableVideo#readBack}. */
  boolean readBack() throws CaptureException {
    return video.readBack();
  }

  @Override
  public void close() {
    scaler.close();
    video.close();
  }
}
