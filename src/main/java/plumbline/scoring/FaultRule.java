package plumbline.scoring;

import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.thresholds.Threshold;

/**
 * One named form fault: it fires when its value stays above its limit for a while within its
 * phases.
 *
 * @param id {@code <exercise>.<rule>}
 * @param signal what is compared with the limit, already as a change from neutral where that is
 *     meant
 * @param limit in the unit of the signal
 * @param persist how long the value must stay above the limit
 * @param points lost once a repetition
 * @param phases in which it is looked for
 * @param views from which it can be seen
 */
public record FaultRule(
    String id,
    Signal signal,
    Threshold limit,
    Threshold persist,
    Threshold points,
    Set<Phase> phases,
    Set<CameraView> views) {

  public FaultRule {
    phases = Set.copyOf(phases);
    views = Set.copyOf(views);
  }

  /** The value a rule looks at. */
  @FunctionalInterface
  public interface Signal {
    Measurement at(RuleContext context);
  }
}
