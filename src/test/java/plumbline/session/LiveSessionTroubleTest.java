package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.capture.CaptureException;
import plumbline.pose.PoseModelException;
import plumbline.session.LiveParts.Pace;

/** What a session tells and frees when its camera or its model is not there. */
@Timeout(30)
class LiveSessionTroubleTest {
  private final LiveRig rig = new LiveRig();

  @Test
  void aCameraThatHasGoneIsOpenedAgainAndItsTimeGoesOn() throws Exception {
    NumberedSource first = new NumberedSource(20, 4).unplugged();
    NumberedSource back = new NumberedSource(20, 4);
    Iterator<Optional<NumberedSource>> tries =
        List.of(Optional.of(first), Optional.<NumberedSource>empty(), Optional.of(back)).iterator();
    LiveSession session =
        rig.start(
            Pace.CAMERA,
            () -> tries.next().orElseThrow(() -> new CaptureException("there is no camera 0")),
            () -> rig.estimator);
    assertThat(rig.over.await(10, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.events).filteredOn(LiveEvent.SourceLost.class::isInstance).hasSizeLessThan(2);
    assertThat(rig.events).noneMatch(LiveEvent.Failed.class::isInstance);
    List<Long> times = rig.estimator.times;
    assertThat(times).isSorted().doesNotHaveDuplicates();
    long gapNanos = 0;
    for (int i = 1; i < times.size(); i++) {
      gapNanos = Math.max(gapNanos, times.get(i) - times.get(i - 1));
    }
    assertThat(gapNanos).as("two tries of half a second").isGreaterThan(950_000_000L);
    assertThat(rig.estimator.seen).endsWith(39L);
    assertThat(first.allFramesClosed() && back.allFramesClosed()).isTrue();
  }

  @Test
  void aCameraThatFallsSilentIsToldOf() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    source.freezeAfter(5);
    LiveSession session = rig.start(Pace.CAMERA, source);
    while (!rig.events.contains(new LiveEvent.SourceLost())) {
      Thread.sleep(10); // the test's own time limit ends it
    }
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(source.allFramesClosed()).isTrue();
  }

  @Test
  void aCameraThatCannotBeOpenedIsOneLine() throws Exception {
    LiveSession session =
        rig.start(
            Pace.CAMERA,
            () -> {
              throw new CaptureException("no camera 0: plug one in");
            },
            () -> rig.estimator);
    assertThat(rig.over.await(5, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.events).containsExactly(new LiveEvent.Failed("no camera 0: plug one in"));
    assertThat(rig.estimator.closed).isTrue();
  }

  @Test
  void aMissingModelEndsTheReaderToo() throws Exception {
    NumberedSource source = new NumberedSource(Integer.MAX_VALUE, 1);
    LiveSession session =
        rig.start(
            Pace.CAMERA,
            () -> source,
            () -> {
              throw new PoseModelException("no model here");
            });
    assertThat(rig.over.await(5, TimeUnit.SECONDS)).isTrue();
    session.stop().get(5, TimeUnit.SECONDS);

    assertThat(rig.events).contains(new LiveEvent.Failed("no model here"));
    assertThat(source.allFramesClosed()).isTrue();
  }
}
