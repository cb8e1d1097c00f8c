package plumbline.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/** How far one set has come, side by side. Single-threaded. */
final class SetCount {
  /** So many movements that did not count are no longer somebody who settles. */
  private static final int TRIES = 2;

  private final Step.WorkSet set;
  private final long fromNanos;
  private final Map<Side, Integer> done = new EnumMap<>(Side.class);
  private final List<Rep> reps = new ArrayList<>();
  private @Nullable Side first;
  private boolean secondSide;
  private int uncounted;

  /** {@code fromNanos}: movements that began earlier belong to no set. */
  SetCount(Step.WorkSet set, long fromNanos) {
    this.set = set;
    this.fromNanos = fromNanos;
  }

  long fromNanos() {
    return fromNanos;
  }

  Map<Side, Integer> done() {
    return done;
  }

  Step.WorkSet set() {
    return set;
  }

  /** Everything that counted, in its order. */
  List<Rep> reps() {
    return reps;
  }

  void hear(List<RepVerdict> verdicts) {
    verdicts.stream().filter(verdict -> verdict.startNanos() >= fromNanos).forEach(this::hear);
  }

  private void hear(RepVerdict verdict) {
    if (!(verdict instanceof Rep rep)) {
      uncounted++;
    } else if (rep.exercise().equals(set.exercise())) {
      reps.add(rep);
      first = first == null ? rep.side() : first;
      done.merge(rep.side(), 1, Integer::sum);
    }
  }

  /**
   * Something has been done since it is this side's turn. On the second side what does not count,
   * or was not seen, is something too, but for the first time; before any repetition it may be
   * somebody who gets into position or moves the camera.
   */
  boolean begun() {
    boolean counted = turn().map(side -> done.getOrDefault(side, 0) > 0).orElse(!done.isEmpty());
    return counted || (secondSide && uncounted >= TRIES);
  }

  /** Whose turn it is, where the sides come in turn; empty until somebody has begun. */
  Optional<Side> turn() {
    return set.sidesInTurn() && first != null
        ? Optional.of(secondSide ? first.opposite() : first)
        : Optional.empty();
  }

  /** The first side has had its turn and the other one has not. */
  boolean firstSideIsDone() {
    return set.sidesInTurn() && !secondSide && first != null && enough(first);
  }

  /** There is a side that has not had its turn. */
  boolean hasOtherSide() {
    return set.sidesInTurn() && !secondSide && first != null && !enough(first.opposite());
  }

  void changeSides() {
    secondSide = true;
    uncounted = 0;
  }

  boolean isDone() {
    return enough(Side.LEFT) && enough(Side.RIGHT);
  }

  private boolean enough(Side side) {
    return done.getOrDefault(side, 0) >= set.reps();
  }
}
