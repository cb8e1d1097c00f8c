package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;

/**
 * The person's own rest pose: for every measure the median of the last seconds at rest. Faults are
 * judged as changes from it, so that clothes, build and the model's habits cancel. Single-threaded.
 */
final class NeutralPose {
  private record Sample(long nanos, Measures measures) {}

  private static final int ENOUGH = 3;

  /** Medians are taken anew this often, not at every frame. */
  private static final long RENEW_NANOS = 200_000_000L;

  private final long lengthNanos;
  private final Deque<Sample> samples = new ArrayDeque<>();
  private Measures neutral = Measures.none(Reason.NO_NEUTRAL);
  private long renewedNanos = Long.MIN_VALUE;

  NeutralPose(long lengthNanos) {
    this.lengthNanos = lengthNanos;
  }

  /** Takes in a frame at rest. Time at rest is what counts: movements in between do not age it. */
  void add(long nanos, Measures measures) {
    samples.addLast(new Sample(nanos, measures));
    while (samples.size() > ENOUGH && nanos - samples.getFirst().nanos() > lengthNanos) {
      samples.removeFirst();
    }
    if (samples.size() >= ENOUGH
        && (renewedNanos == Long.MIN_VALUE || nanos - renewedNanos >= RENEW_NANOS)) {
      neutral = Measures.of(this::median);
      renewedNanos = nanos;
    }
  }

  /** The rest pose as far as it is known. */
  Measures get() {
    return neutral;
  }

  void reset() {
    samples.clear();
    neutral = Measures.none(Reason.NO_NEUTRAL);
    renewedNanos = Long.MIN_VALUE;
  }

  private Measurement median(Measure measure, @Nullable Side side) {
    Measurement[] judged =
        samples.stream()
            .map(s -> s.measures().at(measure, side))
            .filter(Measurement::isJudged)
            .sorted((a, b) -> Double.compare(a.value(), b.value()))
            .toArray(Measurement[]::new);
    // The band of the change is the band of the moving value: what rest and movement share cancels.
    return judged.length < ENOUGH
        ? Measurement.withheld(Reason.NO_NEUTRAL)
        : Measurement.judged(judged[judged.length / 2].value(), 0);
  }
}
