package plumbline.accuracy;

import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Unit;

/**
 * One measure of one frame beside its truth, in the measure's unit.
 *
 * @param truePosture in which the person really is
 * @param saidPosture what the program takes it for
 * @param trueView from where the camera really sees the person
 * @param saidView what the program takes it for
 * @param leg what the program takes the side for; {@code BOTH} for measures of the whole body
 * @param hidden whether a joint that the measure needs is really hidden
 * @param limbHidden the same without hips and shoulders, whose places the trunk shows
 * @param error what was said less the truth; NaN when the measure was withheld
 * @param changeError the same for the change from the rest pose; NaN when one of them is not known
 */
record Sample(
    Measure measure,
    Posture truePosture,
    Posture saidPosture,
    CameraView trueView,
    CameraView saidView,
    Leg leg,
    boolean hidden,
    boolean limbHidden,
    double error,
    double changeError) {

  /** The side of the body as the camera sees it. */
  enum Leg {
    NEAR,
    FAR,
    BOTH
  }

  boolean isAngle() {
    return measure.unit() == Unit.DEGREES;
  }

  boolean isJudged() {
    return !Double.isNaN(error);
  }

  Sample withRest(double restError) {
    return new Sample(
        measure,
        truePosture,
        saidPosture,
        trueView,
        saidView,
        leg,
        hidden,
        limbHidden,
        error,
        error - restError);
  }
}
