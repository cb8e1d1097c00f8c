package plumbline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of today, which get fewer and lighter as a person asks, and which of them goes on.
 * Single-threaded.
 */
final class Agenda {
  /** An easier set asks for this part of the repetitions, but for a few at least. */
  private static final double EASIER = 0.5;

  private static final int FEWEST_REPS = 3;

  private final List<Step> steps;
  private int at;

  Agenda(List<Step> steps) {
    this.steps = new ArrayList<>(steps);
  }

  List<Step> steps() {
    return steps;
  }

  /** Which step goes on; as many as there are when all is over. */
  int at() {
    return at;
  }

  /** Turns to that step, or to the end. */
  void turnTo(int step) {
    at = Math.min(Math.max(0, step), steps.size());
  }

  /** The step that goes on; empty when all is over. */
  Optional<Step> step() {
    return at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
  }

  /** The set that goes on, if it is one. */
  Optional<Step.WorkSet> set() {
    return step().filter(Step.WorkSet.class::isInstance).map(Step.WorkSet.class::cast);
  }

  /** The set that goes on, or else the next one. */
  Optional<Step.WorkSet> setAhead() {
    return steps.stream()
        .skip(at)
        .filter(Step.WorkSet.class::isInstance)
        .map(Step.WorkSet.class::cast)
        .findFirst();
  }

  /** Asks for less in this set, and in all that follow of its exercise. */
  void lighten(Step.WorkSet now) {
    steps.replaceAll(step -> ofSame(step, now) ? lighter((Step.WorkSet) step) : step);
  }

  /**
   * Nothing of an exercise is done any more; two rests in a row become one, and after the last set
   * there is none.
   */
  void leaveOut(String exercise) {
    boolean now = step().filter(step -> isOf(step, exercise)).isPresent();
    List<Step> ahead = steps.subList(Math.min(steps.size(), now ? at : at + 1), steps.size());
    List<Step> kept = new ArrayList<>();
    boolean rested = !now && step().filter(Agenda::isRest).isPresent();
    for (Step step : ahead) {
      if (!isOf(step, exercise) && !(rested && isRest(step))) {
        kept.add(step);
        rested = isRest(step);
      }
    }
    if (!kept.isEmpty() && isRest(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    ahead.clear();
    steps.addAll(kept);
  }

  private static boolean isRest(Step step) {
    return step instanceof Step.Rest;
  }

  private static boolean isOf(Step step, String exercise) {
    return step instanceof Step.WorkSet set && set.exercise().equals(exercise);
  }

  private static boolean ofSame(Step step, Step.WorkSet now) {
    return isOf(step, now.exercise()) && ((Step.WorkSet) step).number() >= now.number();
  }

  private static Step lighter(Step.WorkSet set) {
    int fewer = (int) Math.round(set.reps() * EASIER);
    return set.withReps(Math.min(set.reps(), Math.max(FEWEST_REPS, fewer)));
  }
}
