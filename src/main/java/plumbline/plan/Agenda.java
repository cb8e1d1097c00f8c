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

  /** Nothing of an exercise is done any more; two rests in a row become one. */
  void leaveOut(String exercise) {
    boolean now = step().filter(step -> isOf(step, exercise)).isPresent();
    int from = Math.min(steps.size(), now ? at : at + 1);
    List<Step> ahead = new ArrayList<>();
    for (Step step : List.copyOf(steps.subList(from, steps.size()))) {
      boolean restsTwice =
          step instanceof Step.Rest
              && !ahead.isEmpty()
              && ahead.get(ahead.size() - 1) instanceof Step.Rest;
      if (!isOf(step, exercise) && !restsTwice) {
        ahead.add(step);
      }
    }
    steps.subList(from, steps.size()).clear();
    steps.addAll(ahead);
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
