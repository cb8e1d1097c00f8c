package plumbline.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.fixtures.Analyzers;
import plumbline.recording.SessionException;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.session.LiveParts.Pace;
import plumbline.thresholds.ThresholdValues;

/** A live session with an estimator that sees nobody; what it tells is remembered. */
final class LiveRig {
  final List<LiveEvent> events = new CopyOnWriteArrayList<>();

  /** It has ended or failed. */
  final CountDownLatch over = new CountDownLatch(1);

  final SlowEstimator estimator = new SlowEstimator();

  LiveSession start(Pace pace, FrameSource source) throws CaptureException {
    return start(pace, () -> source, () -> estimator);
  }

  LiveSession start(Pace pace, SourceOpener source, EstimatorOpener opener)
      throws CaptureException {
    NativeLibraries.openCv();
    ThresholdValues values = ThresholdValues.defaults();
    LiveParts parts =
        new LiveParts(
            pace,
            source,
            opener,
            () -> values,
            settings -> Analyzers.of(List.of(FakeVariant.EXERCISE), settings),
            "fake",
            LiveRig::recordNothing,
            List.of(FakeVariant.EXERCISE));
    LiveSession session =
        new LiveSession(parts, () -> new ViewPort(64, 36, false, true), this::hear);
    session.start();
    return session;
  }

  private static SessionWriter recordNothing(
      SourceInfo source, List<Exercise> exercises, ThresholdValues values) throws SessionException {
    throw new SessionException("nowhere to write");
  }

  private void hear(LiveEvent event) {
    events.add(event);
    if (event instanceof LiveEvent.Ended || event instanceof LiveEvent.Failed) {
      over.countDown();
    }
  }

  /** The estimator has been given so many. */
  void waitForFrames(int count) {
    waitUntil(() -> estimator.seen.size() >= count);
  }

  /** Returns once something is so; the test's own time limit ends what never comes. */
  static void waitUntil(BooleanSupplier so) {
    while (!so.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
