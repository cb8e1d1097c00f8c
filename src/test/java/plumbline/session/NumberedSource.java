package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import plumbline.body.ImageSize;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;

/** Pictures whose grey is their number, at a given pace; they remember being closed. */
public final class NumberedSource implements FrameSource {
  static final ImageSize SIZE = new ImageSize(128, 72);

  private final int count;
  private final long paceMillis;
  private final List<Mat> pictures = new CopyOnWriteArrayList<>();
  private int freezeAt = Integer.MAX_VALUE;
  private boolean gone;
  volatile boolean closed;
  volatile String thread = "";

  /** {@code count} pictures, one in {@code paceMillis} at most. */
  public NumberedSource(int count, long paceMillis) {
    this.count = count;
    this.paceMillis = paceMillis;
  }

  @Override
  public SourceInfo info() {
    return new SourceInfo("numbers", SIZE, 100, OptionalLong.of(count), 0);
  }

  @Override
  public Optional<Frame> next() {
    thread = Thread.currentThread().getName();
    int index = pictures.size();
    if (index >= count || !pause()) {
      return Optional.empty();
    }
    Mat picture = new Mat(SIZE.height(), SIZE.width(), CvType.CV_8UC3, Scalar.all(index % 256));
    pictures.add(picture);
    return Optional.of(new Frame(index, index * 10_000_000L, picture));
  }

  private boolean pause() {
    try {
      Thread.sleep(pictures.size() < freezeAt ? paceMillis : Long.MAX_VALUE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** After so many pictures it is silent until the thread is interrupted. */
  void freezeAfter(int pictures) {
    freezeAt = pictures;
  }

  /** It ends as a camera does that is unplugged. */
  NumberedSource unplugged() {
    gone = true;
    return this;
  }

  @Override
  public Optional<String> loss() {
    return gone ? Optional.of("it has gone") : Optional.empty();
  }

  @Override
  public void close() {
    closed = true;
  }

  int given() {
    return pictures.size();
  }

  boolean allFramesClosed() {
    return pictures.stream().allMatch(Mat::empty);
  }
}
