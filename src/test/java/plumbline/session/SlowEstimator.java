package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.pose.PoseEstimator;

/** Sees nobody; a test can make it wait or do something meanwhile. */
final class SlowEstimator implements PoseEstimator {
  final List<Long> seen = new CopyOnWriteArrayList<>();
  final List<Long> times = new CopyOnWriteArrayList<>();
  volatile boolean closed;

  /** Is told the number of each frame, on the thread that asks. */
  volatile LongConsumer whenSeen = index -> {};

  volatile String thread = "";

  @Override
  public PoseFrame estimate(Frame frame) {
    thread = Thread.currentThread().getName();
    seen.add(frame.index());
    times.add(frame.timestampNanos());
    whenSeen.accept(frame.index());
    return new PoseFrame(frame.index(), frame.timestampNanos(), frame.size(), Optional.empty());
  }

  @Override
  public void close() {
    closed = true;
  }
}
