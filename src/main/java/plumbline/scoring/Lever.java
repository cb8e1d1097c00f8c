package plumbline.scoring;

import plumbline.body.Joint;

/**
 * The line from the hip whose direction is the primary angle, so that the angle can be drawn where
 * it was measured.
 *
 * @param end where the line ends: {@code KNEE} for the thigh, {@code ANKLE} for the whole leg
 * @param backward true when the angle grows towards the back of the body, false towards its front
 * @param restDeg what the angle reads in the start pose
 */
public record Lever(Joint end, boolean backward, double restDeg) {
  /** The thigh, lifted to the front. */
  public static final Lever THIGH_FORWARD = new Lever(Joint.KNEE, false, 0);

  /** The thigh, opened to the back. */
  public static final Lever THIGH_BACKWARD = new Lever(Joint.KNEE, true, 0);

  /** The whole leg, lifted to the front. */
  public static final Lever LEG_FORWARD = new Lever(Joint.ANKLE, false, 0);
}
