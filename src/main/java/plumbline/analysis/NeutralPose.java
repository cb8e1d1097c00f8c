package plumbline.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Ranks;
import plumbline.kinematics.Reason;
import plumbline.scoring.RestSamples;

/**
 * The person's own rest pose: for every measure the median of the last seconds at rest. Faults are
 * judged as changes from it, so that clothes, build and the model's habits cancel. Single-threaded.
 */
final class NeutralPose {
  private static final int ENOUGH = 3;

  /** Medians are taken anew this often, not at every frame. */
  private static final long RENEW_NANOS = 200_000_000L;

  private static final long NEVER = Long.MIN_VALUE;

  private final RestSamples<Measures> samples;
  private Measures neutral = Measures.none(Reason.NO_NEUTRAL);
  private long renewedNanos = NEVER;

  NeutralPose(long lengthNanos) {
    samples = new RestSamples<>(lengthNanos);
  }

  /** Takes in a frame at rest; {@code levelDeg} is how high the legs are in it. */
  void add(long nanos, double levelDeg, Measures measures) {
    samples.add(nanos, levelDeg, measures);
    if (renewedNanos != NEVER && nanos - renewedNanos < RENEW_NANOS) {
      return;
    }
    List<Measures> believed = samples.values();
    if (believed.size() >= ENOUGH) {
      neutral = Measures.of((measure, side) -> median(believed, measure, side));
      renewedNanos = nanos;
    }
  }

  /** The person moves. */
  void leave() {
    samples.leave();
  }

  /** Whether anything is known of the rest pose. */
  boolean isKnown() {
    return renewedNanos != NEVER;
  }

  /** The rest pose as far as it is known. */
  Measures get() {
    return neutral;
  }

  void reset() {
    samples.clear();
    neutral = Measures.none(Reason.NO_NEUTRAL);
    renewedNanos = NEVER;
  }

  private static Measurement median(List<Measures> believed, Measure measure, @Nullable Side side) {
    double[] judged = new double[believed.size()];
    int count = 0;
    for (Measures measures : believed) {
      Measurement each = measures.at(measure, side);
      if (each.isJudged()) {
        judged[count++] = each.value();
      }
    }
    // The band of a change is the band of the moving value: what rest and movement share cancels.
    return count < ENOUGH
        ? Measurement.withheld(Reason.NO_NEUTRAL)
        : Measurement.judged(Ranks.select(judged, count, count / 2), 0);
  }
}
