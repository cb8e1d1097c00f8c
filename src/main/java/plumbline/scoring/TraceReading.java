package plumbline.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.kinematics.Reason;
import plumbline.scoring.Trace.Sample;

/**
 * Reads a movement off the samples of it: its top, how long rise, hold and fall took, and how much
 * of it was seen. Angles in degrees.
 *
 * @param trace of at least one sample
 */
record TraceReading(Trace trace) {
  /** The rise is over, and the fall begins, at this share of the peak. */
  private static final double NEARLY_THERE = 0.9;

  /** The low part of the way is not in the trace; it takes no longer than this. */
  private static final long MOST_BEFORE_NANOS = 600_000_000L;

  private static final double PEAK_WINDOW_DEG = 10;

  /** So far below the top it is not a leg that is held with some trembling. */
  private static final double FALLEN_DEG = 20;

  /** A leg that goes up by so much after it was found had its top ahead. */
  private static final double RISE_SHOWN_DEG = 5;

  private static final double HELD_S = 0.5;
  private static final double PEAK_QUANTILE = 0.75;

  /** Wrong skeletons stand above the others for no longer than this, seconds. */
  private static final double OUTLIERS_S = 0.2;

  /**
   * The movement between two crossings of {@code edgeDeg}, from and to rest at {@code baseDeg}.
   * Rise and fall are timed between the edge and nine tenths of the peak, where the angle changes
   * fast and noise shifts the crossing least, and stretched to the whole way along the minimum-jerk
   * profile.
   */
  Movement movement(double baseDeg, double edgeDeg, boolean reachedTop) {
    Sample highest = highestBorneOut();
    Crossings crossings = new Crossings(samples());
    double peak = peakDeg(highest);
    double way = Math.max(peak - baseDeg, 1);
    double nearlyThere = baseDeg + NEARLY_THERE * way;
    double edge = Math.min(edgeDeg, baseDeg + 0.5 * way);
    long riseFrom = crossings.before(highest, edge);
    long fallTo = crossings.after(highest, edge);
    long riseTo = crossings.firstAbove(nearlyThere, riseFrom);
    long fallFrom = crossings.lastAbove(nearlyThere, fallTo);
    double tail = 1 - MinimumJerk.timeAt(NEARLY_THERE);
    double head = MinimumJerk.timeAt((edge - baseDeg) / way);
    double upS = seconds(riseFrom, riseTo) / (1 - tail - head);
    double downS = seconds(fallFrom, fallTo) / (1 - tail - head);
    double holdS = Math.max(0, seconds(riseTo, fallFrom) - tail * (upS + downS));
    return new Movement(
        Math.max(riseFrom - nanos(head * upS), first().nanos() - MOST_BEFORE_NANOS),
        highest.nanos(),
        Math.min(fallTo + nanos(head * downS), last().nanos() + MOST_BEFORE_NANOS),
        peak,
        upS,
        holdS,
        downS,
        reachedTop,
        rise(highest),
        coverage(baseDeg + 0.5 * way),
        mostlyUnseenFor(baseDeg + 0.5 * way),
        trace.longestGapNanos(),
        framesPerSecond());
  }

  private Rise rise(Sample highest) {
    if (trace.missed().isEmpty()) {
      return Rise.SEEN;
    }
    boolean rose = trace.isBridged() || highest.deg() - first().deg() >= RISE_SHOWN_DEG;
    return rose ? Rise.JOINED : Rise.MISSED;
  }

  private int unseenCount() {
    return trace.unseen().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Share of the upper half of the movement, where its range is read, that was well seen. What was
   * read far below the top between two moments at the top belongs to it.
   */
  private double coverage(double middleDeg) {
    List<Sample> fallen = fallen();
    List<Sample> high =
        samples().stream().filter(s -> s.deg() >= middleDeg && !fallen.contains(s)).toList();
    long seen = high.stream().filter(s -> s.glimpsed().isEmpty()).count();
    return (double) seen / (high.size() + fallen.size() + unseenCount());
  }

  /** A leg that is at its top before and after has hardly been down, and up again, in between. */
  private List<Sample> fallen() {
    List<Sample> top = below(trace.highest());
    long from = top.get(0).nanos();
    long to = top.get(top.size() - 1).nanos();
    return samples().stream()
        .filter(s -> s.nanos() > from && s.nanos() < to)
        .filter(s -> s.deg() < trace.highest().deg() - FALLEN_DEG)
        .toList();
  }

  private Optional<Reason> mostlyUnseenFor(double middleDeg) {
    Map<Reason, Integer> all = new EnumMap<>(Reason.class);
    all.putAll(trace.unseen());
    List<Sample> fallen = fallen();
    if (!fallen.isEmpty()) {
      all.merge(Reason.SKELETON_UNSURE, fallen.size(), Integer::sum);
    }
    samples().stream()
        .filter(s -> s.deg() >= middleDeg && !fallen.contains(s))
        .flatMap(s -> s.glimpsed().stream())
        .forEach(reason -> all.merge(reason, 1, Integer::sum));
    return all.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(trace::missed);
  }

  private double framesPerSecond() {
    double lengthS = seconds(first().nanos(), last().nanos());
    return lengthS == 0 ? 0 : (samples().size() - 1 + unseenCount()) / lengthS;
  }

  /** The highest sample near which the leg stayed for a while; else simply the highest. */
  private Sample highestBorneOut() {
    return samples().stream()
        .sorted(Comparator.comparingDouble(Sample::deg).reversed())
        .limit(1 + Math.round(OUTLIERS_S * framesPerSecond()))
        .filter(sample -> held(below(sample)))
        .findFirst()
        .orElse(trace.highest());
  }

  /**
   * The upper quartile of the samples near the maximum if they were held, else the median of the
   * three highest: neither a single high frame nor the way up and down moves it.
   */
  private double peakDeg(Sample highest) {
    List<Sample> near = below(highest);
    boolean held = held(near);
    List<Double> sorted = (held ? near : samples()).stream().map(Sample::deg).sorted().toList();
    return held
        ? sorted.get((int) (PEAK_QUANTILE * (sorted.size() - 1)))
        : sorted.get(Math.max(0, sorted.size() - 2));
  }

  /** The samples that are little lower than this one, oldest first. */
  private List<Sample> below(Sample top) {
    return samples().stream()
        .filter(s -> s.deg() <= top.deg() && s.deg() >= top.deg() - PEAK_WINDOW_DEG)
        .toList();
  }

  private static boolean held(List<Sample> near) {
    return seconds(near.get(0).nanos(), near.get(near.size() - 1).nanos()) >= HELD_S;
  }

  private List<Sample> samples() {
    return trace.samples();
  }

  private Sample first() {
    return trace.first();
  }

  private Sample last() {
    return trace.last();
  }

  private static double seconds(long from, long to) {
    return Math.max(0, to - from) / 1e9;
  }

  private static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }
}
