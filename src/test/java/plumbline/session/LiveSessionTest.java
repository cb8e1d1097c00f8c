package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    rig.estimator.millis = 25;
    NumberedSource source = new NumberedSource(60, 4);
    LiveSession session = rig.start(Pace.CAMERA, source);
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();
    LiveView last = session.views().poll().orElseThrow();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.estimator.seen.size()).isLessThan(40);
    assertThat(last.stats().dropped()).isEqualTo(60 - rig.estimator.seen.size());
    assertThat(last.frameIndex()).isEqualTo(59);
    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void pictureAndAnalysisAreOfTheSameFrame() throws Exception {
    LiveSession session = rig.start(Pace.FILE, new NumberedSource(30, 0));
    int looked = 0;
    while (rig.over.getCount() > 0) {
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
