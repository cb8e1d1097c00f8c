package plumbline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;

/** Small grey pictures at 25 frames a second that remember being closed. */
final class FakeSource implements FrameSource {
  private final int count;
  private final int failAt;
  private final Random delays;
  private final List<Mat> pictures = new ArrayList<>();
  private final List<Frame> given = new ArrayList<>();
  boolean closed;

  private FakeSource(int count, int failAt, long delaySeed) {
    this.count = count;
    this.failAt = failAt;
    this.delays = new Random(delaySeed);
  }

  static FakeSource of(int count) {
    return new FakeSource(count, -1, 0);
  }

  static FakeSource failingAt(int frame) {
    return new FakeSource(Integer.MAX_VALUE, frame, 0);
  }

  /** The same frames, read at an uneven pace. */
  static FakeSource uneven(int count, long seed) {
    return new FakeSource(count, -1, seed);
  }

  @Override
  public SourceInfo info() {
    return new SourceInfo("fake.mp4", new ImageSize(8, 6), 25, OptionalLong.of(count), 0);
  }

  @Override
  public Optional<Frame> next() throws CaptureException {
    int index = given.size();
    if (index == failAt) {
      throw new CaptureException("fake.mp4 is broken here");
    }
    if (index >= count) {
      return Optional.empty();
    }
    Delays.pause(delays);
    Mat picture = new Mat(6, 8, CvType.CV_8UC3);
    Frame frame = new Frame(index, index * 40_000_000L, picture);
    pictures.add(picture);
    given.add(frame);
    return Optional.of(frame);
  }

  @Override
  public void close() {
    closed = true;
  }

  int given() {
    return given.size();
  }

  /** Every frame was closed; a second close of one would have thrown in the run. */
  boolean allFramesClosed() {
    return pictures.stream().allMatch(Mat::empty);
  }

  /** A seeded pause of up to 2 ms. */
  static final class Delays {
    private Delays() {}

    static void pause(Random random) {
      int micros = random.nextInt(2000);
      if (micros > 1000) {
        LockSupport.parkNanos(micros * 1000L);
      }
    }
  }
}
