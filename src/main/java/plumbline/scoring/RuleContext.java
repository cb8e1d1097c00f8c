package plumbline.scoring;

import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.thresholds.ThresholdValues;

/**
 * What a fault rule may look at in one frame.
 *
 * @param working the leg that does the repetition
 * @param now this frame's measures
 * @param neutral the person's own rest pose: medians over the last still seconds
 * @param values the settings in force
 * @param speedDegPerS how fast the primary angle rises; 0 while unknown
 */
public record RuleContext(
    Side working, Measures now, Measures neutral, ThresholdValues values, double speedDegPerS) {

  /** Without a known speed. */
  public RuleContext(Side working, Measures now, Measures neutral, ThresholdValues values) {
    this(working, now, neutral, values, 0);
  }

  /** How far a measure of the whole body is from the rest pose. */
  public Measurement change(Measure measure) {
    return now.get(measure).minus(neutral.get(measure));
  }

  /** How far a measure of one side is from the rest pose. */
  public Measurement change(Measure measure, Side side) {
    return now.get(measure, side).minus(neutral.get(measure, side));
  }

  /** A measure of the working leg. */
  public Measurement working(Measure measure) {
    return now.get(measure, working);
  }

  /** A measure of the other leg. */
  public Measurement other(Measure measure) {
    return now.get(measure, working.opposite());
  }
}
