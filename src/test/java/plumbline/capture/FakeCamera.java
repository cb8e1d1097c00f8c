package plumbline.capture;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;
import plumbline.body.ImageSize;

/** A camera as its driver would show it, with the weaknesses that drivers have. */
final class FakeCamera extends VideoCapture {
  static final ImageSize SIZE = new ImageSize(320, 240);

  boolean pulledOut;
  boolean saysSize = true;
  boolean released;
  double framesPerSecond = 30;
  int type = CvType.CV_8UC3;
  private int unreadable;

  /** The next pictures that come cannot be decoded. */
  FakeCamera unreadable(int pictures) {
    unreadable = pictures;
    return this;
  }

  @Override
  public boolean grab() {
    return !pulledOut;
  }

  @Override
  public boolean retrieve(Mat picture) {
    if (unreadable > 0) {
      unreadable--;
      return false;
    }
    picture.create(SIZE.height(), SIZE.width(), type);
    return true;
  }

  @Override
  public double get(int property) {
    return switch (property) {
      case Videoio.CAP_PROP_FRAME_WIDTH -> saysSize ? SIZE.width() : 0;
      case Videoio.CAP_PROP_FRAME_HEIGHT -> saysSize ? SIZE.height() : 0;
      case Videoio.CAP_PROP_FPS -> framesPerSecond;
      default -> 0;
    };
  }

  @Override
  public void release() {
    released = true;
    super.release();
  }
}
