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
 * One way of doing an exercise: which postures it needs, which angle of the working leg drives it,
 * what is asked of it, and which faults are looked for. Stateless.
 */
public interface Variant {

  /** The id of its exercise. */
  String exercise();

  /** Its name within the exercise, such as {@code supine-knee-in}. */
  String name();

  /** The postures in which its movements count; the first is the one to begin in. */
  List<Posture> postures();

  /** Views from which the primary angle is judged. */
  Set<CameraView> judgedViews();

  /** Where the shank points at the top, which tells movements of one posture apart. */
  ShankShape shank();

  /**
   * Whether a hidden leg may be seen as a copy of the other: only where the legs lie side by side.
   * Elsewhere two legs that move together are two legs.
   */
  boolean farLegMayBeCopied();

  /** The line of the working leg from which the primary angle is read. */
  Lever lever();

  /** The angle that rises and falls with each repetition of the working leg, degrees. */
  Measurement primary(RuleContext context);

  /**
   * The range that is credited: never more than the trunk-referenced angle allows, so that cheating
   * with the trunk earns nothing.
   */
  Measurement credit(RuleContext context);

  /** The numbers that the repetition counter and the score need, taken from the settings. */
  RepGoals goals(ThresholdValues values);

  /** Which of them make up the range. */
  RangeThresholds rangeThresholds();

  /** The form faults, costliest first. */
  List<FaultRule> faultRules();

  /** Every threshold that this exercise declares, in the order of the settings file. */
  List<Threshold> thresholds();

  /**
   * Those of them that are first looked at when a movement has ended: they change what it is worth,
   * never where it begins and ends.
   */
  List<Threshold> judgedAtItsEnd();

  /** Which of them must stay in order. */
  List<Ordering> orderings();
}
