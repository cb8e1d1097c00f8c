package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.session.LiveParts.Pace;

/** Halting, going on and stopping while frames come. */
@Timeout(30)
class LiveSessionStopTest {
  private final LiveRig rig = new LiveRig();

  @Test
  void whileHaltedNothingIsJudgedAndAFileWaits() throws Exception {
    LiveSession session = rig.start(Pace.FILE, new NumberedSource(60, 0));
    rig.waitForFrames(5);
    session.halt();
    Thread.sleep(60);
    int atHalt = rig.estimator.seen.size();
    Thread.sleep(150);
    assertThat(rig.estimator.seen).hasSize(atHalt);
    session.resume();
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(rig.estimator.seen).hasSize(60);
  }

  @Test
  void whileHaltedACamerasFramesAreLetGoUnseen() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 2);
    LiveSession session = rig.start(Pace.CAMERA, source);
    rig.waitForFrames(3);
    session.halt();
    Thread.sleep(60);
    int atHalt = rig.estimator.seen.size();
    int given = source.given();
    Thread.sleep(100);
    assertThat(rig.estimator.seen).hasSize(atHalt);
    assertThat(source.given()).isGreaterThan(given);
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void aHaltedFileCanBeStopped() throws Exception {
    NumberedSource source = new NumberedSource(100, 0);
    LiveSession session = rig.start(Pace.FILE, source);
    rig.waitForFrames(3);
    session.halt();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void stoppingIsQuickAndComplete() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    LiveSession session = rig.start(Pace.CAMERA, source);
    rig.waitForFrames(3);
    long begin = System.nanoTime();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    assertThat(source.closed).isTrue();
    assertThat(rig.estimator.closed).isTrue();
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(rig.events).noneMatch(event -> !(event instanceof LiveEvent.Opened));
  }
}
