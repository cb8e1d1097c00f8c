package plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** What may come of any input: a result or one line that a person can use, soon. */
final class Verdict {
  private static final long SOON_S = 20;
  private static final int FEW = 200;
  private static final Map<String, int[]> TRIED = new ConcurrentSkipListMap<>();
  private static final ExecutorService ASIDE =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fuzzed");
            thread.setDaemon(true);
            return thread;
          });

  private Verdict() {}

  /** Counts an input; complaints are one line each, or there are none. */
  static void require(String subject, List<String> complaints) {
    assertThat(complaints).allSatisfy(Verdict::requireUsable);
    count(subject, complaints.isEmpty());
  }

  static void requireUsable(String line) {
    assertThat(line).isNotBlank();
    assertThat(line.lines()).hasSize(1);
    assertThat(line).doesNotContain("Exception", "an error in the program itself", "\tat ", "null");
  }

  static void count(String subject, boolean good) {
    TRIED.computeIfAbsent(subject, key -> new int[2])[good ? 0 : 1]++;
  }

  /** What the task gives, which must not take long. */
  static <T> T soon(Callable<T> task) throws Exception {
    AtomicReference<Thread> works = new AtomicReference<>();
    Future<T> answer =
        ASIDE.submit(
            () -> {
              works.set(Thread.currentThread());
              return task.call();
            });
    try {
      return answer.get(SOON_S, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      AssertionError hangs = new AssertionError("no answer after " + SOON_S + " s, but this:", e);
      hangs.setStackTrace(works.get().getStackTrace());
      answer.cancel(true);
      throw hangs;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e;
    }
  }

  /** Whether so much was tried that somebody wants to know. */
  static boolean isLong(String subject) {
    int[] tried = TRIED.getOrDefault(subject, new int[2]);
    return tried[0] + tried[1] > FEW;
  }

  /** The figures of a long run; silent in a usual one. */
  static void tell(String subject) {
    int[] tried = TRIED.getOrDefault(subject, new int[2]);
    if (isLong(subject)) {
      System.out.printf(
          "%s: %d inputs, %d good, %d refused in one line, 0 crashes%n",
          subject, tried[0] + tried[1], tried[0], tried[1]);
    }
  }
}
