package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.NativeLibraries;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.recording.SessionException;
import plumbline.session.LiveParts.Pace;
import plumbline.thresholds.ThresholdValues;

@Timeout(30)
class LiveSessionTest {
  private final List<LiveEvent> events = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final SlowEstimator estimator = new SlowEstimator();

  @BeforeAll
  static void loadOpenCv() throws CaptureException {
    NativeLibraries.openCv();
  }

  @Test
  void aFileIsJudgedWholeAndEveryFrameClosed() throws Exception {
    NumberedSource source = new NumberedSource(40, 0);
    LiveSession session = start(Pace.FILE, source);
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(estimator.seen).hasSize(40);
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(source.closed).isTrue();
    assertThat(estimator.closed).isTrue();
    assertThat(events).hasSize(2);
    assertThat(events.get(0)).isInstanceOf(LiveEvent.Opened.class);
    assertThat(events.get(1)).isInstanceOf(LiveEvent.Ended.class);
  }

  @Test
  void aFilePlaysNoFasterThanItWasRecorded() throws Exception {
    long begin = System.nanoTime();
    start(Pace.FILE, new NumberedSource(50, 0));
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    // 49 gaps of 10 ms.
    assertThat(System.nanoTime() - begin).isGreaterThan(450_000_000L);
  }

  @Test
  void ofACameraTheNewestFrameWinsAndTheDisplacedAreClosedAndCounted() throws Exception {
    estimator.millis = 25;
    NumberedSource source = new NumberedSource(60, 4);
    LiveSession session = start(Pace.CAMERA, source);
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    LiveView last = session.views().poll().orElseThrow();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(estimator.seen.size()).isLessThan(40);
    assertThat(last.stats().dropped()).isEqualTo(60 - estimator.seen.size());
    assertThat(last.frameIndex()).isEqualTo(59);
    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void pictureAndAnalysisAreOfTheSameFrame() throws Exception {
    LiveSession session = start(Pace.FILE, new NumberedSource(30, 0));
    int looked = 0;
    while (over.getCount() > 0) {
      Optional<LiveView> view = session.views().poll();
      if (view.isPresent()) {
        looked++;
        LiveView shown = view.get();
        assertThat(shown.analysis().raw().index()).isEqualTo(shown.frameIndex());
        int grey = shown.picture().bgra().get(0) & 0xFF;
        assertThat(grey).isEqualTo((int) shown.frameIndex());
        session.buffers().giveBack(shown.picture());
      }
      Thread.sleep(1);
    }
    assertThat(looked).isGreaterThan(5);
  }

  @Test
  void aScreenThatNeverLooksDelaysNothingAndHoldsNoPictures() throws Exception {
    LiveSession session = start(Pace.FILE, new NumberedSource(60, 0));
    assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();

    assertThat(estimator.seen).hasSize(60);
    assertThat(session.buffers().lentCount()).isEqualTo(1);
  }

  @Test
  void whileHaltedNothingIsJudgedAndAFileWaits() throws Exception {
    LiveSession session = start(Pace.FILE, new NumberedSource(60, 0));
    waitForFrames(5);
    session.halt();
    Thread.sleep(60);
    int atHalt = estimator.seen.size();
    Thread.sleep(150);
    assertThat(estimator.seen).hasSize(atHalt);
    session.resume();
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(estimator.seen).hasSize(60);
  }

  @Test
  void whileHaltedACamerasFramesAreLetGoUnseen() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 2);
    LiveSession session = start(Pace.CAMERA, source);
    waitForFrames(3);
    session.halt();
    Thread.sleep(60);
    int atHalt = estimator.seen.size();
    int given = source.given();
    Thread.sleep(100);
    assertThat(estimator.seen).hasSize(atHalt);
    assertThat(source.given()).isGreaterThan(given);
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void aCameraThatHasGoneIsOpenedAgainAndItsTimeGoesOn() throws Exception {
    NumberedSource first = new NumberedSource(20, 4).unplugged();
    NumberedSource back = new NumberedSource(20, 4);
    Iterator<Optional<NumberedSource>> tries =
        List.of(Optional.of(first), Optional.<NumberedSource>empty(), Optional.of(back)).iterator();
    LiveSession session =
        start(
            Pace.CAMERA,
            () -> tries.next().orElseThrow(() -> new CaptureException("there is no camera 0")),
            () -> estimator);
    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(events).filteredOn(LiveEvent.SourceLost.class::isInstance).hasSizeLessThan(2);
    assertThat(events).noneMatch(LiveEvent.Failed.class::isInstance);
    List<Long> times = estimator.times;
    assertThat(times).isSorted().doesNotHaveDuplicates();
    long gapNanos = 0;
    for (int i = 1; i < times.size(); i++) {
      gapNanos = Math.max(gapNanos, times.get(i) - times.get(i - 1));
    }
    assertThat(gapNanos).as("two tries of half a second").isGreaterThan(950_000_000L);
    assertThat(estimator.seen).endsWith(39L);
    assertThat(first.allFramesClosed() && back.allFramesClosed()).isTrue();
  }

  @Test
  void aCameraThatFallsSilentIsToldOf() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    source.freezeAfter(5);
    LiveSession session = start(Pace.CAMERA, source);
    while (!events.contains(new LiveEvent.SourceLost())) {
      Thread.sleep(10); // the test's own time limit ends it
    }
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void stoppingIsQuickAndComplete() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    LiveSession session = start(Pace.CAMERA, source);
    waitForFrames(3);
    long begin = System.nanoTime();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    assertThat(source.closed).isTrue();
    assertThat(estimator.closed).isTrue();
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(events).noneMatch(event -> !(event instanceof LiveEvent.Opened));
  }

  @Test
  void aHaltedFileCanBeStopped() throws Exception {
    NumberedSource source = new NumberedSource(100, 0);
    LiveSession session = start(Pace.FILE, source);
    waitForFrames(3);
    session.halt();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void aCameraThatCannotBeOpenedIsOneLine() throws Exception {
    LiveSession session =
        start(
            Pace.CAMERA,
            () -> {
              throw new CaptureException("no camera 0: plug one in");
            },
            () -> estimator);
    assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(events).containsExactly(new LiveEvent.Failed("no camera 0: plug one in"));
    assertThat(estimator.closed).isTrue();
  }

  @Test
  void aMissingModelEndsTheReaderToo() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    LiveSession session =
        start(
            Pace.CAMERA,
            () -> source,
            () -> {
              throw new PoseModelException("no model here");
            });
    assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(events).contains(new LiveEvent.Failed("no model here"));
    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void eachThreadUsesItsOwnParts() throws Exception {
    NumberedSource source = new NumberedSource(5, 0);
    start(Pace.FILE, source);
    assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();

    assertThat(source.thread).isEqualTo("camera");
    assertThat(estimator.thread).isEqualTo("analysis");
  }

  private SessionOpener sessions =
      (info, exercises, values) -> {
        throw new SessionException("nowhere to write");
      };

  private LiveSession start(Pace pace, FrameSource source) {
    return start(pace, () -> source, () -> estimator);
  }

  private LiveSession start(Pace pace, SourceOpener source, EstimatorOpener opener) {
    ThresholdValues values = ThresholdValues.defaults();
    LiveParts parts =
        new LiveParts(
            pace,
            source,
            opener,
            () -> values,
            settings -> new SessionAnalyzer(List.of(FakeVariant.EXERCISE), settings),
            "fake",
            sessions,
            List.of(FakeVariant.EXERCISE));
    LiveSession session =
        new LiveSession(parts, () -> new ViewPort(64, 36, false, true), this::hear);
    session.start();
    return session;
  }

  private void hear(LiveEvent event) {
    events.add(event);
    if (!(event instanceof LiveEvent.Opened)) {
      over.countDown();
    }
  }

  private void waitForFrames(int count) throws InterruptedException {
    while (estimator.seen.size() < count) {
      Thread.sleep(2);
    }
  }

  /** Sees nobody, and takes its time over it. */
  private static final class SlowEstimator implements PoseEstimator {
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
}
