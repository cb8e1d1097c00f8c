package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.pose.PoseEstimator;

/** Sees nobody, and takes its time over it. */
final class SlowEstimator implements PoseEstimator {
  final List<Long> seen = new CopyOnWriteArrayList<>();
  final List<Long> times = new CopyOnWriteArrayList<>();
  volatile long millis;
  volatile boolean closed;
  volatile String thread = "";

  @Override
  public PoseFrame estimate(Frame frame) {
    thread = Thread.currentThread().getName();
    seen.add(frame.index());
    times.add(frame.timestampNanos());
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new PoseFrame(frame.index(), frame.timestampNanos(), frame.size(), Optional.empty());
  }

  @Override
  public void close() {
    closed = true;
  }
}
