package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is told to stop stops at the next item, also where no item has to be waited for. */
class HandoffTest {
  private final List<String> letGo = new ArrayList<>();
  private final Handoff<String> handoff = new Handoff<>(2, letGo::add);

  @AfterEach
  void nobodyIsInterruptedAfterThis() {
    Thread.interrupted();
  }

  @Test
  void itemsComeInTheirOrderAndThenTheEnd() throws InterruptedException {
    handoff.put("first");
    handoff.put("second");
    handoff.end();

    assertThat(handoff.take()).isEqualTo("first");
    assertThat(handoff.take()).isEqualTo("second");
    assertThat(handoff.take()).isNull();
    assertThat(letGo).isEmpty();
  }

  @Test
  void aTakerWhoIsToldToStopStopsThoughAnItemIsThere() throws InterruptedException {
    handoff.put("waits");
    Thread.currentThread().interrupt();

    assertThatThrownBy(handoff::take).isInstanceOf(InterruptedException.class);

    handoff.abandon();
    assertThat(letGo).containsExactly("waits");
  }

  @Test
  void aGiverWhoIsToldToStopStopsThoughThereIsRoom() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> handoff.put("given")).isInstanceOf(InterruptedException.class);

    assertThat(letGo).containsExactly("given");
  }
}
