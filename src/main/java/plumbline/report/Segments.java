package plumbline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * When which exercise was being done: from a moment before its first repetition to a moment after
 * its last one, rests between them included. Single-threaded.
 */
public final class Segments {
  /** Getting ready belongs to the exercise for this long before it and after it. */
  private static final long MARGIN_NANOS = 1_000_000_000L;

  /** A longer pause is a pause. */
  private static final long LONGEST_REST_NANOS = 15_000_000_000L;

  private final List<Segment> segments = new ArrayList<>();
  private final List<Rep> reps = new ArrayList<>();

  /** Takes in the verdicts of another frame. */
  public void addAll(List<RepVerdict> verdicts) {
    for (RepVerdict verdict : verdicts) {
      if (verdict instanceof Rep rep) {
        add(rep);
      }
    }
  }

  private void add(Rep rep) {
    reps.add(rep);
    long from = rep.startNanos() - MARGIN_NANOS;
    long to = rep.endNanos() + MARGIN_NANOS;
    if (!segments.isEmpty()) {
      Segment last = segments.get(segments.size() - 1);
      boolean goesOn =
          last.exercise().equals(rep.exercise()) && from - last.endNanos() <= LONGEST_REST_NANOS;
      if (goesOn) {
        segments.set(
            segments.size() - 1,
            new Segment(last.exercise(), last.startNanos(), Math.max(to, last.endNanos())));
        return;
      }
      from = Math.max(from, last.endNanos());
    }
    segments.add(new Segment(rep.exercise(), Math.max(0, from), to));
  }

  /** All so far; the recording ends at {@code lastNanos}. */
  public List<Segment> until(long lastNanos) {
    return segments.stream()
        .map(s -> new Segment(s.exercise(), s.startNanos(), Math.min(s.endNanos(), lastNanos)))
        .toList();
  }

  /** What was being done at a moment, as far as is known by now. */
  public Optional<String> at(long nanos) {
    return segments.stream()
        .filter(s -> s.startNanos() <= nanos && nanos <= s.endNanos())
        .map(Segment::exercise)
        .findFirst();
  }

  /** The exercise with the most repetitions; empty when there were none. */
  public Optional<String> mostDone() {
    Map<String, Long> counts =
        reps.stream()
            .map(Rep::exercise)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return reps.stream().map(Rep::exercise).max(Comparator.comparingLong(id -> count(counts, id)));
  }

  private static long count(Map<String, Long> counts, String id) {
    return counts.getOrDefault(id, 0L);
  }

  /** A repetition that ends after this moment can still tell what was done at {@code nanos}. */
  static long decidedAfterNanos(long nanos) {
    return nanos + MARGIN_NANOS + LONGEST_REST_NANOS + LONGEST_REP_NANOS;
  }

  private static final long LONGEST_REP_NANOS = 20_000_000_000L;
}
