package plumbline.review;

import plumbline.body.Side;

/**
 * What a reviewer answered to one thing that the machine said, or did not say.
 *
 * @param subject {@link #REP}: whether the movement counts; or the rule id of a fault: whether it
 *     shows in this movement
 * @param startNanos when the movement begins
 * @param side of the movement
 * @param agrees with the machine
 */
public record Answer(String subject, long startNanos, Side side, boolean agrees) {
  /** The subject of an answer on a whole movement. */
  public static final String REP = "rep";
}
