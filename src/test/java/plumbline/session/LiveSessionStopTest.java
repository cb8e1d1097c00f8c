package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.session.LiveParts.Pace;

/** Halting, going on and stopping while frames come. */
@Timeout(30)
class LiveSessionStopTest {
  private final LiveRig rig = new LiveRig();

  /** Halted while the fifth frame is looked at: there is no sixth on its way. */
  private LiveSession haltedAfterFive(Pace pace, NumberedSource source) throws Exception {
    CompletableFuture<LiveSession> begun = new CompletableFuture<>();
    rig.estimator.whenSeen =
        index -> {
          if (rig.estimator.seen.size() == 5) {
            begun.join().halt();
          }
        };
    LiveSession session = rig.start(pace, source);
    begun.complete(session);
    return session;
  }

  @Test
  void whileHaltedNothingIsJudgedAndAFileWaits() throws Exception {
    LiveSession session = haltedAfterFive(Pace.FILE, new NumberedSource(60, 0));
    rig.waitForFrames(5);
    Thread.sleep(150); // a slow machine shows less, and never what is not so
    assertThat(rig.estimator.seen).hasSize(5);
    session.resume();
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(rig.estimator.seen).hasSize(60);
  }

  @Test
  void whileHaltedACamerasFramesAreLetGoUnseen() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 2);
    LiveSession session = haltedAfterFive(Pace.CAMERA, source);
    rig.waitForFrames(5);
    int given = source.given();
    LiveRig.waitUntil(() -> source.given() > given + 20);
    assertThat(rig.estimator.seen).hasSize(5);
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
  void stoppingIsComplete() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    LiveSession session = rig.start(Pace.CAMERA, source);
    rig.waitForFrames(3);
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.closed).isTrue();
    assertThat(rig.estimator.closed).isTrue();
    assertThat(source.allFramesClosed()).isTrue();
    assertThat(rig.events).noneMatch(event -> !(event instanceof LiveEvent.Opened));
  }
}
