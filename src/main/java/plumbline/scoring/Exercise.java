package plumbline.scoring;

import java.util.List;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * One exercise: which posture it needs, which angle of the working leg drives it, what is asked of
 * it, and which faults are looked for. Stateless.
 */
public interface Exercise {

  /** The name used everywhere: commands, settings, JSON, messages. */
  String id();

  /** The posture in which its movements count. */
  Posture posture();

  /** Views from which the primary angle is judged. */
  Set<CameraView> judgedViews();

  /** The angle that rises and falls with each repetition of the working leg, degrees. */
  Measurement primary(RuleContext context);

  /**
   * The range that is credited: never more than the trunk-referenced angle allows, so that cheating
   * with the trunk earns nothing.
   */
  Measurement credit(RuleContext context);

  /** The numbers that the repetition counter and the score need, taken from the settings. */
  RepGoals goals(ThresholdValues values);

  /** The form faults, costliest first. */
  List<FaultRule> faultRules();

  /** Every threshold that this exercise declares, in the order of the settings file. */
  List<Threshold> thresholds();

  /** Which of them must stay in order. */
  List<Ordering> orderings();
}
