package plumbline.accuracy;

import org.opencv.core.Mat;
import plumbline.accuracy.TruePictures.Picture;
import plumbline.capture.CaptureException;

/** Changes the pictures of a shot, one after the other. */
interface Retouch extends AutoCloseable {
  /**
   * The picture to show instead, which is the caller's; {@code picture} is not closed.
   *
   * @param share how much of the shot has passed, 0..1
   */
  Mat of(Picture picture, double share) throws CaptureException;

  @Override
  default void close() {}

  /** Makes one for each showing. */
  @FunctionalInterface
  interface Maker {
    Retouch make() throws CaptureException;
  }
}
