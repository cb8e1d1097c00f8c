package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.session.LiveParts.Pace;

/** The way of frames from a camera or a file to the screen. */
@Timeout(30)
class LiveSessionTest {
  private final LiveRig rig = new LiveRig();

  @Test
  void aFileIsJudgedWholeAndEveryFrameClosed() throws Exception {
    NumberedSource source = new NumberedSource(40, 0);
    LiveSession session = rig.start(Pace.FILE, source);
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.estimator.seen).hasSize(40);
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(source.closed).isTrue();
    assertThat(rig.estimator.closed).isTrue();
    assertThat(rig.events).hasSize(2);
    assertThat(rig.events.get(0)).isInstanceOf(LiveEvent.Opened.class);
    assertThat(rig.events.get(1)).isInstanceOf(LiveEvent.Ended.class);
  }

  @Test
  void aFilePlaysNoFasterThanItWasRecorded() throws Exception {
    long begin = System.nanoTime();
    rig.start(Pace.FILE, new NumberedSource(50, 0));
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();
    // 49 gaps of 10 ms.
    assertThat(System.nanoTime() - begin).isGreaterThan(450_000_000L);
  }

  @Test
  void ofACameraTheNewestFrameWinsAndTheDisplacedAreClosedAndCounted() throws Exception {
    NumberedSource source = new NumberedSource(60, 0);
    rig.estimator.whenSeen = index -> LiveRig.waitUntil(() -> source.given() == 60);
    LiveSession session = rig.start(Pace.CAMERA, source);
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();
    LiveView last = session.views().poll().orElseThrow();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.estimator.seen)
        .as("the first, at most one on its way, the last")
        .hasSizeLessThan(4);
    assertThat(last.stats().dropped()).isEqualTo(60 - rig.estimator.seen.size());
    assertThat(last.frameIndex()).isEqualTo(59);
    assertThat(source.allFramesClosed()).isTrue();
  }

  /** The next frame is not begun before the view of the last one was looked at. */
  @Test
  void pictureAndAnalysisAreOfTheSameFrame() throws Exception {
    Semaphore looked = new Semaphore(1);
    rig.estimator.whenSeen = index -> looked.acquireUninterruptibly();
    LiveSession session = rig.start(Pace.FILE, new NumberedSource(30, 0));
    for (int frame = 0; frame < 30; frame++) {
      LiveView shown = session.views().take().orElseThrow();
      assertThat(shown.frameIndex()).isEqualTo(frame);
      assertThat(shown.analysis().raw().index()).isEqualTo(frame);
      assertThat(shown.picture().bgra().get(0) & 0xFF).isEqualTo(frame);
      session.buffers().giveBack(shown.picture());
      looked.release();
    }
  }

  @Test
  void aScreenThatNeverLooksDelaysNothingAndHoldsNoPictures() throws Exception {
    LiveSession session = rig.start(Pace.FILE, new NumberedSource(60, 0));
    assertThat(rig.over.await(5, TimeUnit.SECONDS)).isTrue();

    assertThat(rig.estimator.seen).hasSize(60);
    assertThat(session.buffers().lentCount()).isEqualTo(1);
  }

  @Test
  void eachThreadUsesItsOwnParts() throws Exception {
    NumberedSource source = new NumberedSource(5, 0);
    rig.start(Pace.FILE, source);
    assertThat(rig.over.await(5, TimeUnit.SECONDS)).isTrue();

    assertThat(source.thread).isEqualTo("camera");
    assertThat(rig.estimator.thread).isEqualTo("analysis");
  }
}
