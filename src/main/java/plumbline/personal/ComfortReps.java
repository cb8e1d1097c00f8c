package plumbline.personal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict.Rep;

/** The comfortable repetitions that somebody makes with each leg. Single-threaded. */
final class ComfortReps {
  private final int asked;
  private final Map<Side, List<Double>> peaksDeg = new EnumMap<>(Side.class);
  private final Map<Side, Integer> unseen = new EnumMap<>(Side.class);
  private String variant = "";

  /** {@code asked} are to be made with each leg. */
  ComfortReps(int asked) {
    this.asked = asked;
  }

  int asked() {
    return asked;
  }

  /** Of the newest one that could be judged; empty when none could. */
  String variant() {
    return variant;
  }

  void add(Rep rep) {
    if (rep.peak().isJudged() && !rep.sideUncertain()) {
      peaksDeg.computeIfAbsent(rep.side(), s -> new ArrayList<>()).add(rep.peak().value());
      variant = rep.variant();
    } else {
      unseen.merge(rep.side(), 1, Integer::sum);
    }
  }

  boolean areDone() {
    return isDone(Side.LEFT) && isDone(Side.RIGHT);
  }

  /** A side that cannot be judged from here is not waited for. */
  private boolean isDone(Side side) {
    return seen(side) >= asked || unseen.getOrDefault(side, 0) >= asked;
  }

  private int seen(Side side) {
    return peaksDeg.getOrDefault(side, List.of()).size();
  }

  /** How many of those asked for were judged, for each leg. */
  Map<Side, Integer> done() {
    Map<Side, Integer> done = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      done.put(side, Math.min(asked, seen(side)));
    }
    return done;
  }

  /** The first leg is the person's choice; then it is clear which one is still to come. */
  Optional<Side> turn() {
    if (isDone(Side.LEFT) == isDone(Side.RIGHT)) {
      return Optional.empty();
    }
    return Optional.of(isDone(Side.LEFT) ? Side.RIGHT : Side.LEFT);
  }

  /** The middle one of each leg's peaks, degrees; of a leg that could not be judged none. */
  Map<Side, Double> mediansDeg() {
    Map<Side, Double> comfort = new EnumMap<>(Side.class);
    peaksDeg.forEach(
        (side, peaks) ->
            comfort.put(
                side, StillPose.median(peaks.stream().mapToDouble(Double::doubleValue).toArray())));
    return comfort;
  }
}
