package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobsTest {
  @Test
  void outcomesComeInTheOrderOfTheJobs() throws InterruptedException {
    CountDownLatch secondDone = new CountDownLatch(1);
    Callable<String> slow =
        () -> {
          secondDone.await();
          return "first";
        };
    Callable<String> quick =
        () -> {
          secondDone.countDown();
          return "second";
        };
    List<String> done = new ArrayList<>();

    Jobs.run(List.of(slow, quick), 2, done::add);

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void anInterruptEndsEveryJobBeforeItReturns() {
    AtomicInteger running = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Callable<String> endless =
        () -> {
          if (running.incrementAndGet() == 2) {
            caller.interrupt();
          }
          try {
            new CountDownLatch(1).await();
          } finally {
            running.decrementAndGet();
          }
          return "";
        };

    assertThatThrownBy(() -> Jobs.run(List.of(endless, endless, endless), 2, outcome -> {}))
        .isInstanceOf(InterruptedException.class);

    assertThat(running).hasValue(0);
  }
}
