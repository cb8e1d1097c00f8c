package plumbline.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.thresholds.ThresholdValues;

/**
 * What was seen of one leg in the last moments, and what can be read off around one of them: angles
 * in degrees, times in the source's nanoseconds. Single-threaded.
 */
final class LegHistory {
  /** One frame: the angle that drives the movement, what else was measured, and from where. */
  record Moment(long nanos, Measurement primary, RuleContext context, CameraView view) {}

  private static final long AROUND_NANOS = 300_000_000L;

  /** The speed of the primary angle is taken over this time. */
  private static final long SPEED_NANOS = 200_000_000L;

  private final RepGoals goals;
  private final long lengthNanos;
  private final Deque<Moment> moments = new ArrayDeque<>();

  /** As long as the longest repetition. */
  LegHistory(RepGoals goals, ThresholdValues values) {
    this.goals = goals;
    lengthNanos = values.nanos(RepSettings.MAX_REP);
  }

  /** Takes the next moment and forgets what is too long ago. */
  void add(Moment moment) {
    moments.addLast(moment);
    long oldest = moment.nanos() - lengthNanos;
    while (moments.getFirst().nanos() < oldest) {
      moments.removeFirst();
    }
  }

  /** What was seen since then was not this leg. */
  void forgetSince(long nanos) {
    moments.removeIf(moment -> moment.nanos() >= nanos);
  }

  /** The last moment so far, if any. */
  @Nullable Moment newest() {
    return moments.peekLast();
  }

  /** The moment of exactly this time. */
  Optional<Moment> at(long nanos) {
    return moments.stream().filter(a -> a.nanos() == nanos).findFirst();
  }

  /** Median of the primary angle around a moment; empty when it was not seen then. */
  Optional<Double> primaryAround(long nanos) {
    return around(nanos, Moment::primary);
  }

  /** Whether the leg was in full view around a moment, most of the time. */
  boolean seenAround(long nanos) {
    List<Moment> near =
        moments.stream().filter(a -> Math.abs(a.nanos() - nanos) <= AROUND_NANOS).toList();
    long seen = near.stream().filter(a -> a.primary().isJudged()).count();
    return 2 * seen > near.size();
  }

  /** Whether the leg was in full view, and at rest, around a moment. */
  boolean restedAround(long nanos) {
    double limit = goals.rest().exitDeg();
    return around(nanos, Moment::primary, Measurement::isJudged)
        .filter(deg -> deg < limit)
        .isPresent();
  }

  /** Whether it was seen up, beyond rest, around a moment. */
  boolean isUpAround(long nanos) {
    double limit = goals.rest().exitDeg();
    return primaryAround(nanos).filter(deg -> deg >= limit).isPresent();
  }

  /** Median, around a moment, of all that has a value; empty when nothing has. */
  Optional<Double> around(long nanos, Function<Moment, Measurement> what) {
    return around(nanos, what, Measurement::hasValue);
  }

  /** The same of what is good enough. */
  Optional<Double> around(
      long nanos, Function<Moment, Measurement> what, Predicate<Measurement> good) {
    double[] near =
        moments.stream()
            .filter(a -> Math.abs(a.nanos() - nanos) <= AROUND_NANOS)
            .map(what)
            .filter(good)
            .mapToDouble(Measurement::value)
            .toArray();
    return near.length == 0 ? Optional.empty() : Optional.of(RestWindow.median(near));
  }

  /** From shortly before the leg was first high enough to count, to shortly after the last time. */
  Stream<Moment> whileUp(Movement m, long aroundNanos) {
    double enough = goals.range().partialMin();
    LongSummaryStatistics up =
        moments.stream()
            .filter(a -> a.nanos() >= m.startNanos() && a.nanos() <= m.endNanos())
            .filter(a -> a.primary().hasValue() && a.primary().value() >= enough)
            .mapToLong(Moment::nanos)
            .summaryStatistics();
    long from = Math.min(up.getMin(), m.peakNanos()) - aroundNanos;
    long to = Math.max(up.getMax(), m.peakNanos()) + aroundNanos;
    return moments.stream().filter(a -> a.nanos() >= from && a.nanos() <= to);
  }

  /** How fast the primary angle came to where it is now, degrees a second; 0 when not seen. */
  double speedDegPerS(long nanos, Measurement primary) {
    if (!primary.hasValue()) {
      return 0;
    }
    @Nullable Moment earlier = null;
    Iterator<Moment> newestFirst = moments.descendingIterator();
    while (newestFirst.hasNext()) {
      Moment moment = newestFirst.next();
      if (nanos - moment.nanos() > SPEED_NANOS) {
        break;
      }
      earlier = moment.primary().hasValue() ? moment : earlier;
    }
    return earlier == null
        ? 0
        : (primary.value() - earlier.primary().value()) / ((nanos - earlier.nanos()) / 1e9);
  }
}
