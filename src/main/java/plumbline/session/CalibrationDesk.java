package plumbline.session;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.personal.BodyCalibrator;
import plumbline.personal.CalibrationView;
import plumbline.thresholds.ThresholdValues;

/**
 * The body calibration that goes on in a session, if one does. It is begun and asked from any
 * thread; all else belongs to thread "analysis".
 */
final class CalibrationDesk {
  /** So long its end stays on the screen. */
  private static final long SHOWN_NANOS = 4_000_000_000L;

  private final AtomicReference<@Nullable BodyCalibrator> next = new AtomicReference<>();
  private final Queue<Consumer<BodyCalibrator>> wishes = new ConcurrentLinkedQueue<>();
  private @Nullable BodyCalibrator now;
  private long overNanos;
  private boolean over;
  private boolean justEnded;

  void begin(BodyCalibrator calibrator) {
    next.set(calibrator);
  }

  void ask(Consumer<BodyCalibrator> wish) {
    wishes.add(wish);
  }

  /** By what is to be judged while somebody is measured. */
  Optional<ThresholdValues> values() {
    BodyCalibrator running = now;
    return running == null || over ? Optional.empty() : Optional.of(running.values());
  }

  /** Where it is after this frame; empty when none goes on. */
  Optional<CalibrationView> update(FrameAnalysis frame) {
    take();
    BodyCalibrator running = now;
    if (running == null) {
      return Optional.empty();
    }
    for (Consumer<BodyCalibrator> wish = wishes.poll(); wish != null; wish = wishes.poll()) {
      wish.accept(running);
    }
    CalibrationView view = running.update(frame);
    long nanos = frame.raw().timestampNanos();
    justEnded = view.isOver() && !over;
    if (justEnded) {
      over = true;
      overNanos = nanos;
    } else if (over && nanos - overNanos > SHOWN_NANOS) {
      now = null;
    }
    return Optional.of(view);
  }

  /** True at the frame with which it ended. */
  boolean hasJustEnded() {
    return justEnded;
  }

  private void take() {
    justEnded = false;
    BodyCalibrator begun = next.getAndSet(null);
    if (begun != null) {
      now = begun;
      over = false;
      wishes.clear();
    }
  }
}
