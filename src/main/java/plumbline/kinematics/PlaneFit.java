package plumbline.kinematics;

import plumbline.body.Side;

/**
 * In which plane a person's legs swing, and how well each leg keeps to it. Immutable.
 *
 * @param yawDeg how far the plane is turned away from the picture's, -90..90 degrees; positive when
 *     its right end is farther from the camera
 * @param pitchDeg how far the camera looks down, degrees
 * @param leftResidualFrac by how much the lengths of the left thigh and shank still vary in that
 *     plane (10th to 90th percentile over the median, mean of the two), 0 for rigid limbs in one
 *     plane; it grows when the movement leaves the plane or the skeleton is wrong
 * @param rightResidualFrac the same of the right leg
 * @param samples how many poses of the movement it was found from
 */
public record PlaneFit(
    double yawDeg,
    double pitchDeg,
    double leftResidualFrac,
    double rightResidualFrac,
    int samples) {

  /** How far the lengths of one leg's thigh and shank still vary. */
  public double residualFrac(Side side) {
    return side == Side.LEFT ? leftResidualFrac : rightResidualFrac;
  }

  /** The plane, for straightened pictures of such a lens. */
  public PlaneOfMotion in(Lens lens) {
    return new PlaneOfMotion(yawDeg, pitchDeg, lens);
  }
}
