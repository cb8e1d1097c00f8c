package plumbline.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RuleContext;
import plumbline.thresholds.ThresholdValues;

/**
 * How far somebody goes in comfortable repetitions by the measure of some fault rules: what they
 * always do is no fault. Single-threaded.
 */
final class RiseWatch {
  /** A rule looks at what lasts: nine of ten moments do not go further. */
  private static final double SHARE = 0.9;

  private static final int ENOUGH = 10;

  private final List<FaultRule> rules;
  private final Measures neutral;
  private final Map<String, List<Double>> seen = new HashMap<>();

  /** {@code neutral} is the rest pose from which changes are taken. */
  RiseWatch(List<FaultRule> rules, Measures neutral) {
    this.rules = rules;
    this.neutral = neutral;
  }

  void add(FrameAnalysis frame, ThresholdValues values) {
    frame
        .working()
        .ifPresent(
            side -> {
              RuleContext context = new RuleContext(side, frame.measures(), neutral, values);
              rules.stream()
                  .filter(rule -> rule.views().contains(frame.view()))
                  .forEach(rule -> add(rule, rule.signal().at(context)));
            });
  }

  private void add(FaultRule rule, Measurement value) {
    if (value.isJudged()) {
      seen.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(value.value());
    }
  }

  /** By rule id; a rule that was hardly seen is left out. */
  Map<String, Double> largest() {
    Map<String, Double> largest = new HashMap<>();
    seen.forEach(
        (id, values) -> {
          if (values.size() >= ENOUGH) {
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            largest.put(id, Math.max(0, sorted[(int) (SHARE * (sorted.length - 1))]));
          }
        });
    return largest;
  }
}
