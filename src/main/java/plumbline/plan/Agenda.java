package plumbline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of today, which get fewer and lighter as a person asks. Single-threaded. */
final class Agenda {
  /** An easier set asks for this part of the repetitions, but for a few at least. */
  private static final double EASIER = 0.5;

  private static final int FEWEST_REPS = 3;

  private final List<Step> steps;

  Agenda(List<Step> steps) {
    this.steps = new ArrayList<>(steps);
  }

  List<Step> steps() {
    return steps;
  }

  int size() {
    return steps.size();
  }

  /** Empty behind the last one. */
  Optional<Step> step(int at) {
    return at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
  }

  /** The set of an exercise that this step is, if it is one. */
  Optional<Step.WorkSet> set(int at) {
    return step(at).filter(Step.WorkSet.class::isInstance).map(Step.WorkSet.class::cast);
  }

  /** Asks for less in this set, and in all that follow of its exercise. */
  void lighten(Step.WorkSet now) {
    steps.replaceAll(step -> ofSame(step, now) ? lighter((Step.WorkSet) step) : step);
  }

  /** Nothing of an exercise is done from this step on; two rests in a row become one. */
  void leaveOut(String exercise, int fromStep) {
    int from = Math.min(steps.size(), fromStep);
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
