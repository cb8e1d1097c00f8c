package plumbline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.body.Side;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * What is done today, in order: breathing, warm-up, strength with the loop, mobility without it,
 * stretch. Immutable.
 */
public record SessionPlan(List<Step> steps) {

  public SessionPlan {
    steps = List.copyOf(steps);
  }

  /**
   * The plan that the settings ask for.
   *
   * @param resting exercises that are left out today
   */
  public static SessionPlan of(ThresholdValues values, Set<String> resting) {
    List<Step> steps = new ArrayList<>();
    double breathing = values.get(PlanRules.BREATHING);
    if (breathing > 0) {
      steps.add(
          new Step.Breathe(
              breathing, values.get(PlanRules.BREATH_IN), values.get(PlanRules.BREATH_OUT)));
    }
    double warmUp = values.get(PlanRules.WARM_UP);
    if (warmUp > 0) {
      steps.add(new Step.WarmUp(warmUp));
    }
    steps.addAll(work(values, resting));
    double stretch = values.get(PlanRules.STRETCH);
    if (stretch > 0) {
      steps.add(new Step.Stretch(Side.LEFT, stretch));
      steps.add(new Step.Stretch(Side.RIGHT, stretch));
    }
    return new SessionPlan(steps);
  }

  /** The sets with the breaks between them; none before the first and after the last. */
  private static List<Step> work(ThresholdValues values, Set<String> resting) {
    List<Step> steps = new ArrayList<>();
    boolean loop = false;
    for (PlanRules.Practice practice : PlanRules.PRACTICES) {
      int sets = resting.contains(practice.exercise()) ? 0 : count(values, practice.sets());
      for (int set = 1; set <= sets; set++) {
        pause(values, loop && !practice.loop(), steps);
        loop = practice.loop();
        int reps = count(values, practice.reps());
        steps.add(new Step.WorkSet(practice.exercise(), set, sets, reps, practice.sidesInTurn()));
      }
    }
    return steps;
  }

  private static void pause(ThresholdValues values, boolean loopOff, List<Step> steps) {
    double rest = values.get(PlanRules.REST_BETWEEN_SETS);
    if (!steps.isEmpty() && rest > 0) {
      steps.add(new Step.Rest(rest));
    }
    double off = values.get(PlanRules.LOOP_OFF);
    if (loopOff && off > 0) {
      steps.add(new Step.LoopOff(off));
    }
  }

  private static int count(ThresholdValues values, Threshold threshold) {
    return (int) Math.round(values.get(threshold));
  }
}
