package plumbline.session;

import java.util.Optional;
import java.util.Random;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.pose.PoseEstimator;

/** Sees nobody, and throws at one frame if asked to. */
final class FakeEstimator implements PoseEstimator {
  private final int failAt;
  private final Random delays;
  boolean closed;

  FakeEstimator(int failAt, long delaySeed) {
    this.failAt = failAt;
    this.delays = new Random(delaySeed);
  }

  @Override
  public PoseFrame estimate(Frame frame) {
    if (frame.index() == failAt) {
      throw new IllegalStateException("the model broke");
    }
    FakeSource.Delays.pause(delays);
    return new PoseFrame(frame.index(), frame.timestampNanos(), frame.size(), Optional.empty());
  }

  @Override
  public void close() {
    closed = true;
  }
}
