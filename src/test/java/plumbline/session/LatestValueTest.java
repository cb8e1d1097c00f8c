package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LatestValueTest {
  private final List<String> disposed = new ArrayList<>();
  private final LatestValue<String> values = new LatestValue<>(disposed::add);

  @Test
  void theNewestWinsAndTheDisplacedIsDisposedOfAndCounted() throws InterruptedException {
    values.put("old");
    values.put("new");

    assertThat(values.take()).contains("new");
    assertThat(disposed).containsExactly("old");
    assertThat(values.displacedCount()).isEqualTo(1);
  }

  @Test
  void pollingNeverWaits() {
    assertThat(values.poll()).isEmpty();
  }

  @Test
  void theLastValueCanBeTakenAfterTheEnd() throws InterruptedException {
    values.put("last");
    values.end();

    assertThat(values.take()).contains("last");
    assertThat(values.take()).isEmpty();
  }

  @Test
  void afterTheEndWhatIsPutIsDisposedOfAndNotCounted() {
    values.end();
    values.put("late");

    assertThat(disposed).containsExactly("late");
    assertThat(values.displacedCount()).isZero();
  }

  @Test
  void abandoningDisposesOfWhatWaits() throws InterruptedException {
    values.put("waiting");
    values.abandon();

    assertThat(disposed).containsExactly("waiting");
    assertThat(values.take()).isEmpty();
  }

  @Test
  void puttingWhenTakenLosesNothing() throws Exception {
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 100; i++) {
                putWhenTaken(Integer.toString(i));
              }
            });
    for (int i = 0; i < 100; i++) {
      assertThat(values.take()).contains(Integer.toString(i));
    }
    writer.get(5, TimeUnit.SECONDS);
    assertThat(disposed).isEmpty();
  }

  @Test
  void whoeverWaitsToPutIsLetGoAtTheEnd() throws Exception {
    values.put("first");
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> putWhenTaken("second"));
    values.abandon();

    writer.get(5, TimeUnit.SECONDS);
    assertThat(disposed).containsExactlyInAnyOrder("first", "second");
  }

  private void putWhenTaken(String value) {
    try {
      values.putWhenTaken(value);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
