package plumbline.plan;

import java.util.Map;
import java.util.Set;
import plumbline.exercises.ExerciseCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** A plan of one set of each exercise, two repetitions a side, with short breaks; no warm-up. */
final class ShortPlan {
  static final ThresholdValues VALUES = values();

  private ShortPlan() {}

  private static ThresholdValues values() {
    Map<Threshold, Double> changes =
        Map.of(
            PlanRules.BREATHING, 10.0,
            PlanRules.WARM_UP, 0.0,
            PlanRules.REST_BETWEEN_SETS, 5.0,
            PlanRules.REST_BETWEEN_SIDES, 3.0,
            PlanRules.LOOP_OFF, 4.0,
            PlanRules.STRETCH, 5.0);
    ThresholdValues values = ThresholdValues.defaults();
    for (Map.Entry<Threshold, Double> change : changes.entrySet()) {
      values = values.with(change.getKey(), change.getValue());
    }
    for (PlanRules.Practice practice : PlanRules.PRACTICES) {
      values = values.with(practice.sets(), 1).with(practice.reps(), 2);
    }
    return values;
  }

  /** Leads through the plan of these settings. */
  static Coach coach(ThresholdValues values) {
    return new Coach(SessionPlan.of(values, Set.of()), ExerciseCatalog.all(), values);
  }

  static PlanRules.Practice practice(String exercise) {
    return PlanRules.PRACTICES.stream()
        .filter(practice -> practice.exercise().equals(exercise))
        .findFirst()
        .orElseThrow();
  }
}
