package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import plumbline.scoring.RepVerdict;

/** What a live session tells, up to its end; it asks for small pictures. */
final class Heard {
  private final List<LiveEvent> events = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  /** A session that tells it. */
  LiveSession of(LiveParts parts) {
    return new LiveSession(parts, () -> new ViewPort(64, 36, false, true), this::hear);
  }

  private void hear(LiveEvent event) {
    events.add(event);
    if (event instanceof LiveEvent.Ended || event instanceof LiveEvent.Failed) {
      over.countDown();
    }
  }

  List<LiveEvent> events() {
    return events;
  }

  void awaitEnd(int seconds) throws InterruptedException {
    assertThat(over.await(seconds, TimeUnit.SECONDS)).isTrue();
  }

  /** The verdicts that were told at the end. */
  List<RepVerdict> verdicts() {
    return events.stream()
        .filter(LiveEvent.Ended.class::isInstance)
        .map(event -> ((LiveEvent.Ended) event).verdicts())
        .findFirst()
        .orElseThrow();
  }
}
