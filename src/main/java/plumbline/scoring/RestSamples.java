package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was seen during the last seconds of lying still. The moments just before and after a
 * movement are left out, and so is a leg that creeps: it moves though it is still low. Only time at
 * rest ages a sample, however long the movements in between take. Single-threaded.
 */
public final class RestSamples<T> {
  private record Sample<T>(long restNanos, long nanos, double levelDeg, T value) {}

  /** Around a still moment the mean level before and after it differ by no more. */
  private static final double STILL_DEG = 2.0;

  private static final long MARGIN_NANOS = 400_000_000L;

  /** A longer pause between two samples is no rest that was seen. */
  private static final long MAX_STEP_NANOS = 200_000_000L;

  private static final long NOT_RESTING = Long.MIN_VALUE;

  private final long lengthNanos;
  private final Consumer<T> believing;
  private final Consumer<T> forgetting;
  private final Deque<Sample<T>> believed = new ArrayDeque<>();
  private final Deque<Sample<T>> around = new ArrayDeque<>();
  private long restingSince = NOT_RESTING;
  private long lastNanos;
  private long restNanos;

  public RestSamples(long lengthNanos) {
    this(lengthNanos, value -> {}, value -> {});
  }

  /** Tells which values become believed, and which are no longer. */
  RestSamples(long lengthNanos, Consumer<T> believing, Consumer<T> forgetting) {
    this.lengthNanos = lengthNanos;
    this.believing = believing;
    this.forgetting = forgetting;
  }

  /**
   * A sample at rest; it is believed once the rest has gone on for a while after it.
   *
   * @param levelDeg how high the legs are: what must not creep
   */
  public void add(long nanos, double levelDeg, T value) {
    if (restingSince == NOT_RESTING) {
      restingSince = nanos;
      lastNanos = nanos;
    }
    restNanos += Math.min(nanos - lastNanos, MAX_STEP_NANOS);
    lastNanos = nanos;
    around.addLast(new Sample<>(restNanos, nanos, levelDeg, value));
    while (nanos - around.getFirst().nanos() > 2 * MARGIN_NANOS) {
      around.removeFirst();
    }
    if (nanos - restingSince >= 2 * MARGIN_NANOS) {
      believeTheMiddle(nanos - MARGIN_NANOS);
    }
  }

  /** The newest sample that has a margin of rest on either side, if the leg was still there. */
  private void believeTheMiddle(long middleNanos) {
    @Nullable Sample<T> middle = null;
    double before = 0;
    double after = 0;
    int earlier = 0;
    for (Sample<T> sample : around) {
      if (sample.nanos() <= middleNanos) {
        middle = sample;
        before += sample.levelDeg();
        earlier++;
      } else {
        after += sample.levelDeg();
      }
    }
    int later = around.size() - earlier;
    boolean unheard =
        middle != null && (believed.isEmpty() || middle.nanos() > believed.getLast().nanos());
    if (middle != null
        && unheard
        && later > 0
        && Math.abs(before / earlier - after / later) <= STILL_DEG) {
      believe(middle);
    }
  }

  /** The rest is over. */
  public void leave() {
    around.clear();
    restingSince = NOT_RESTING;
  }

  /** Forgets everything. */
  public void clear() {
    leave();
    while (!believed.isEmpty()) {
      forgetOldest();
    }
  }

  /** The samples that are believed, oldest first. */
  public List<T> values() {
    return believed.stream().map(Sample::value).toList();
  }

  private void believe(Sample<T> sample) {
    believed.addLast(sample);
    believing.accept(sample.value());
    while (sample.restNanos() - believed.getFirst().restNanos() > lengthNanos) {
      forgetOldest();
    }
  }

  private void forgetOldest() {
    forgetting.accept(believed.removeFirst().value());
  }
}
