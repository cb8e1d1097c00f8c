package plumbline.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.Reason;

/** The samples of one movement, as they come in. Single-threaded. */
final class Trace {
  /**
   * One sample of the primary angle.
   *
   * @param glimpsed why it was only glimpsed, if so
   */
  record Sample(long nanos, double deg, Optional<Reason> glimpsed) {}

  private final List<Sample> samples = new ArrayList<>();
  private final Optional<Reason> missed;
  private final boolean bridged;
  private final Map<Reason, Integer> unseen = new EnumMap<>(Reason.class);
  private long longestGapNanos;
  private @Nullable Sample highest;

  /** The leg was seen leaving rest. */
  Trace() {
    missed = Optional.empty();
    bridged = false;
  }

  /**
   * The leg was not seen leaving rest.
   *
   * @param missed why
   * @param bridged it was lost from sight so shortly that it cannot have turned round meanwhile
   */
  Trace(Reason missed, boolean bridged) {
    this.missed = Optional.of(missed);
    this.bridged = bridged;
  }

  void add(Sample sample) {
    if (!samples.isEmpty()) {
      longestGapNanos = Math.max(longestGapNanos, sample.nanos() - last().nanos());
    }
    samples.add(sample);
    highest = highest == null || sample.deg() > highest.deg() ? sample : highest;
  }

  void addUnseen(Reason reason) {
    unseen.merge(reason, 1, Integer::sum);
  }

  /** When the angle was last so large, if ever. */
  OptionalLong lastAtLeast(double deg) {
    for (int i = samples.size() - 1; i >= 0; i--) {
      if (samples.get(i).deg() >= deg) {
        return OptionalLong.of(samples.get(i).nanos());
      }
    }
    return OptionalLong.empty();
  }

  /** The smallest angle since then; infinite when there is none. */
  double lowestAfter(long nanos) {
    return samples.stream()
        .filter(sample -> sample.nanos() > nanos)
        .mapToDouble(Sample::deg)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** What was read later was not this leg, which was not seen then; the highest sample is older. */
  void forgetAfter(long nanos) {
    int before = samples.size();
    samples.removeIf(sample -> sample.nanos() > nanos);
    unseen.merge(Reason.SKELETON_UNSURE, before - samples.size(), Integer::sum);
  }

  boolean isEmpty() {
    return samples.isEmpty();
  }

  Sample first() {
    return samples.get(0);
  }

  Sample last() {
    return samples.get(samples.size() - 1);
  }

  /** The largest angle of all, which may be that of a wrong skeleton. */
  Sample highest() {
    return Objects.requireNonNull(highest, "an empty trace");
  }

  /**
   * The movement between two crossings of {@code edgeDeg}, from and to rest at {@code baseDeg}.
   *
   * @param reachedTop whether the top band was entered
   */
  Movement toMovement(double baseDeg, double edgeDeg, boolean reachedTop) {
    return new TraceReading(this).movement(baseDeg, edgeDeg, reachedTop);
  }

  /** All samples, oldest first. */
  List<Sample> samples() {
    return samples;
  }

  /** In how many frames it was not seen at all, and why. */
  Map<Reason, Integer> unseen() {
    return unseen;
  }

  /** Why it was not seen leaving rest, if so. */
  Optional<Reason> missed() {
    return missed;
  }

  /** Not seen leaving rest, but lost from sight so shortly that it cannot have turned round. */
  boolean isBridged() {
    return bridged;
  }

  /** The longest time between two samples. */
  long longestGapNanos() {
    return longestGapNanos;
  }
}
