package plumbline.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.VideoFileSource;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;

/** Measures for a second or two how long the full model takes a picture of the demo clip. */
public final class SpeedProbe {
  private static final Logger LOG = LoggerFactory.getLogger(SpeedProbe.class);

  /** In the first ones somebody is looked for, and Java has not yet compiled what is used. */
  private static final int BEFORE = 10;

  private static final int MEASURED = 25;

  /** While a window opens most pictures are held up by something else. */
  private static final int UNDISTURBED = MEASURED / 5;

  private final SourceOpener source;
  private final EstimatorOpener full;
  private final LongSupplier nanoClock;

  /**
   * @param source shows a person
   * @param full loads the full model
   */
  SpeedProbe(SourceOpener source, EstimatorOpener full, LongSupplier nanoClock) {
    this.source = source;
    this.full = full;
    this.nanoClock = nanoClock;
  }

  /** With the demo clip and the computer's clock. */
  public static SpeedProbe standard(Supplier<Path> demo, EstimatorOpener full) {
    return new SpeedProbe(() -> VideoFileSource.open(demo.get()), full, System::nanoTime);
  }

  /**
   * Measures on a thread of its own. What fails is not worth an error: a session will tell it.
   *
   * @param onDone is told on that thread
   */
  public void start(Consumer<MachineSpeed> onDone) {
    Thread thread = Daemon.thread("speed", () -> measured().ifPresent(onDone));
    thread.start();
  }

  private Optional<MachineSpeed> measured() {
    try {
      return Optional.of(measure());
    } catch (CaptureException | PoseModelException | RuntimeException | LinkageError e) {
      LOG.debug("the speed was not measured", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  MachineSpeed measure() throws CaptureException, PoseModelException, InterruptedException {
    long[] nanos = new long[MEASURED];
    try (FrameSource frames = source.open();
        PoseEstimator estimator = full.open()) {
      for (int i = 0; i < BEFORE + MEASURED; i++) {
        try (Frame frame = frames.next().orElseThrow()) {
          long begin = nanoClock.getAsLong();
          estimator.estimate(frame);
          nanos[Math.max(0, i - BEFORE)] = nanoClock.getAsLong() - begin;
        }
      }
    }
    Arrays.sort(nanos);
    return new MachineSpeed(nanos[UNDISTURBED] / 1e6);
  }
}
