package plumbline.accuracy;

import java.util.Optional;
import plumbline.accuracy.Truth.Moment;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;

/** A stretch of a rendered clip, picture by picture with its truth. Owns the video. */
final class TruePictures implements AutoCloseable {
  private final VideoFileSource video;
  private final Truth truth;
  private final int last;

  /** One picture, to be closed by whoever took it, and what is true in it. */
  record Picture(Frame frame, Moment moment) implements AutoCloseable {
    @Override
    public void close() {
      frame.close();
    }
  }

  /**
   * Opens the frames from {@code first} on, to {@code last} at most.
   *
   * @param last the first one that is not shown any more
   */
  static TruePictures open(Clip clip, int first, int last) throws CaptureException {
    TruePictures pictures =
        new TruePictures(VideoFileSource.open(clip.video()), clip.truth().orElseThrow(), last);
    try {
      for (int i = 0; i < first; i++) {
        pictures.video.next().ifPresent(Frame::close);
      }
      return pictures;
    } catch (CaptureException | RuntimeException e) {
      pictures.close();
      throw e;
    }
  }

  private TruePictures(VideoFileSource video, Truth truth, int last) {
    this.video = video;
    this.truth = truth;
    this.last = last;
  }

  Optional<Picture> next() throws CaptureException {
    Optional<Frame> frame = video.next();
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    Frame shown = frame.get();
    Optional<Moment> moment = truth.moment(shown.index());
    if (shown.index() >= last || moment.isEmpty()) {
      shown.close();
      return Optional.empty();
    }
    return Optional.of(new Picture(shown, moment.get()));
  }

  @Override
  public void close() {
    video.close();
  }
}
