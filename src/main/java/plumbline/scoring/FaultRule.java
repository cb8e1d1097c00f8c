package plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * One named form fault: it fires when its value stays on the wrong side of its limit for a while
 * within its phases.
 *
 * @param id {@code <exercise>.<rule>}
 * @param signal what is compared with the limit, already as a change from neutral where that is
 *     meant
 * @param wrongSide which side of the limit is the fault
 * @param limit in the unit of the signal
 * @param persist how long the value must stay there
 * @param points lost once a repetition
 * @param phases in which it is looked for
 * @param views from which it can be seen
 * @param from looked for only while the primary angle is at least this; empty for the whole phase
 * @param group of several faults of one group only the costliest takes points; empty for none
 * @param pointsOnceCalibrated what it costs at least once the person's own way of moving is known;
 *     empty when that makes no difference
 * @param overOwn further than this beyond the person's own comfortable movement it is a fault too,
 *     once that is known; empty when it makes no difference
 * @param neverCleared why a movement without this finding may still have the fault; empty when not
 *     finding it means that it was not there
 * @param manner how it shows, where what helps depends on that
 */
public record FaultRule(
    String id,
    Signal signal,
    WrongSide wrongSide,
    Threshold limit,
    Threshold persist,
    Threshold points,
    Set<Phase> phases,
    Set<CameraView> views,
    Optional<Threshold> from,
    Optional<String> group,
    OptionalDouble pointsOnceCalibrated,
    Optional<Threshold> overOwn,
    Optional<Reason> neverCleared,
    Manner manner) {

  public FaultRule {
    phases = Set.copyOf(phases);
    views = Set.copyOf(views);
  }

  /** The value a rule looks at. */
  @FunctionalInterface
  public interface Signal {
    Measurement at(RuleContext context);
  }

  /** The id of the words for a fault that can show in several ways; empty for the general ones. */
  @FunctionalInterface
  public interface Manner {
    Optional<String> at(RuleContext context);
  }

  /** Which side of the limit is the fault. */
  public enum WrongSide {
    ABOVE,
    BELOW;

    /** How far the value is beyond the limit; negative on the right side. */
    double excess(double value, double limit) {
      return this == ABOVE ? value - limit : limit - value;
    }

    /** How many times the limit the value is, so that more is worse on either side. */
    double ratio(double value, double limit) {
      if (limit == 0) {
        return 1; // nothing is a multiple of a limit of zero
      }
      return this == ABOVE ? value / limit : limit / Math.max(value, 1e-9);
    }
  }

  /** A note is told and costs nothing: it is no form fault. */
  boolean isNote(ThresholdValues values) {
    return values.get(points) == 0;
  }

  /** Whether it is worth knowing how far a person goes in comfortable repetitions. */
  public boolean dependsOnOwnWay() {
    return pointsOnceCalibrated.isPresent() || overOwn.isPresent();
  }

  /** By a smaller limit, what this one lets pass would be a strong fault. */
  public double closestLimit(ThresholdValues values) {
    return values.get(limit) / values.get(ScoreRules.STRONG_RATIO);
  }

  /** The thresholds that this rule declares, in the order of the settings file. */
  public List<Threshold> thresholds() {
    return List.of(limit, persist, points);
  }
}
