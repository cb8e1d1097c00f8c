package plumbline.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;

/**
 * Where in the plan the person is; immutable.
 *
 * @param steps of the whole session
 * @param at index of the step that goes on; as many as there are steps when all is over
 * @param stage of that step
 * @param secondsLeft until it ends by itself; 0 when it does not
 * @param ofSeconds how long that is in all
 * @param done repetitions of this set, by side
 * @param side whose turn it is, where the sides come in turn
 * @param line what was said last
 * @param lines how many things were said so far: one more, and {@code line} is new
 * @param countsFromNanos movements of this set begin no earlier
 * @param sets how the sets went that are done
 */
public record CoachView(
    List<Step> steps,
    int at,
    Stage stage,
    double secondsLeft,
    double ofSeconds,
    Map<Side, Integer> done,
    Optional<Side> side,
    Line line,
    int lines,
    long countsFromNanos,
    SetsDone sets) {

  /** What goes on within a step. */
  public enum Stage {
    /** The start pose is awaited. */
    GETTING_READY,
    /** The start pose was taken. */
    COUNTDOWN,
    /** Repetitions count. */
    WORKING,
    /** A short rest before the other leg's turn. */
    CHANGING_SIDES,
    /** Something that takes its time. */
    TIMED,
    /** The plan is done. */
    OVER
  }

  /** What the coach says; the words follow from it and from the step. */
  public enum Line {
    BREATHE,
    WARM_UP,
    GET_READY,
    BEGIN,
    /** What can also be done standing is begun on the back. */
    BEGIN_LYING,
    OTHER_SIDE,
    REST,
    /** A rest in which an easier way of what comes next is offered. */
    OFFER_EASIER,
    LOOP_OFF,
    STRETCH,
    EASIER,
    OVER;

    /** What is said when a step begins. */
    public static Line of(Step step) {
      if (step instanceof Step.Breathe) {
        return BREATHE;
      } else if (step instanceof Step.WarmUp) {
        return WARM_UP;
      } else if (step instanceof Step.Rest) {
        return REST;
      } else if (step instanceof Step.LoopOff) {
        return LOOP_OFF;
      } else if (step instanceof Step.Stretch) {
        return STRETCH;
      }
      return GET_READY;
    }
  }

  public CoachView {
    steps = List.copyOf(steps);
    done = Map.copyOf(done);
  }

  /** The step that goes on; empty when all is over. */
  public Optional<Step> step() {
    return at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
  }

  /** The set that goes on, if it is one. */
  public Optional<Step.WorkSet> set() {
    return step().filter(Step.WorkSet.class::isInstance).map(Step.WorkSet.class::cast);
  }

  /** The next set after this step. */
  public Optional<Step.WorkSet> nextSet() {
    return steps.stream()
        .skip(Math.min(steps.size(), at + 1L))
        .filter(Step.WorkSet.class::isInstance)
        .map(Step.WorkSet.class::cast)
        .findFirst();
  }

  /** The set that goes on, or else the next one. */
  public Optional<Step.WorkSet> setAhead() {
    return set().or(this::nextSet);
  }

  /** In the set that goes on, who stands may face the camera. */
  public boolean mayFaceCamera() {
    return set().filter(PlanRules::mayFaceCamera).isPresent();
  }

  /** True while it is asked whether what comes next is to be easier. */
  public boolean isOffering() {
    return line == Line.OFFER_EASIER;
  }

  public int done(Side whose) {
    return done.getOrDefault(whose, 0);
  }
}
