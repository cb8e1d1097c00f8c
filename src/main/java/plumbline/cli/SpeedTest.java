package plumbline.cli;

import java.util.Optional;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.pose.PoseEstimator;

/** How many pictures a second a model can follow on this machine. */
final class SpeedTest {
  /** The first pictures are slow everywhere: code is compiled, memory is fetched. */
  private static final int WARM_UP = 30;

  private static final int MEASURED = 60;

  private SpeedTest() {}

  /** Reads {@code source} and closes it; counts the time in the model only. */
  static double framesPerSecond(FrameSource source, PoseEstimator estimator)
      throws CaptureException {
    long nanos = 0;
    int measured = 0;
    try (source) {
      Optional<Frame> next = source.next();
      for (int i = 0; next.isPresent() && measured < MEASURED; i++) {
        try (Frame frame = next.get()) {
          long start = System.nanoTime();
          estimator.estimate(frame);
          if (i >= WARM_UP) {
            nanos += System.nanoTime() - start;
            measured++;
          }
        }
        next = measured < MEASURED ? source.next() : Optional.empty();
      }
    }
    return measured / Math.max(nanos / 1e9, 1e-9);
  }
}
