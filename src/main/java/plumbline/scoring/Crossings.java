package plumbline.scoring;

import java.util.List;
import plumbline.scoring.Trace.Sample;

/**
 * When an angle crossed a level: between two samples as if it had changed evenly. Times in the
 * source's nanoseconds.
 *
 * @param samples at least one, oldest first
 */
record Crossings(List<Sample> samples) {
  /** The last one upwards before this sample; without any, the first sample. */
  long before(Sample top, double level) {
    int i = samples.indexOf(top);
    while (i > 0 && samples.get(i - 1).deg() > level) {
      i--;
    }
    return i == 0 ? first().nanos() : between(samples.get(i - 1), samples.get(i), level);
  }

  /** The first one downwards after this sample; without any, the last sample. */
  long after(Sample top, double level) {
    int i = samples.indexOf(top);
    while (i < samples.size() - 1 && samples.get(i + 1).deg() > level) {
      i++;
    }
    return i == samples.size() - 1
        ? last().nanos()
        : between(samples.get(i), samples.get(i + 1), level);
  }

  /** When the level was first reached, not before {@code fromNanos}. */
  long firstAbove(double level, long fromNanos) {
    int i = 0;
    while (i < samples.size() - 1
        && (samples.get(i).deg() < level || samples.get(i).nanos() < fromNanos)) {
      i++;
    }
    return i == 0 ? first().nanos() : between(samples.get(i - 1), samples.get(i), level);
  }

  /** When the level was last left, not after {@code untilNanos}. */
  long lastAbove(double level, long untilNanos) {
    int i = samples.size() - 1;
    while (i > 0 && (samples.get(i).deg() < level || samples.get(i).nanos() > untilNanos)) {
      i--;
    }
    return i == samples.size() - 1
        ? last().nanos()
        : between(samples.get(i), samples.get(i + 1), level);
  }

  private static long between(Sample a, Sample b, double level) {
    double share = b.deg() == a.deg() ? 0 : (level - a.deg()) / (b.deg() - a.deg());
    return a.nanos() + Math.round(Math.max(0, Math.min(1, share)) * (b.nanos() - a.nanos()));
  }

  private Sample first() {
    return samples.get(0);
  }

  private Sample last() {
    return samples.get(samples.size() - 1);
  }
}
