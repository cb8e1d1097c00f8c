package plumbline.accuracy;

import java.util.OptionalDouble;

/**
 * What came of one scripted fault while it was being done.
 *
 * @param clip its name
 * @param number of the repetition, from 1
 * @param rule the program's, without the exercise's name
 * @param sinceS since when the fault is really there, seconds
 * @param persistS how long it must last
 * @param beyond how far it really goes beyond its limit, in the rule's unit
 * @param slight so near its limit that the camera's error decides whether it is seen
 * @param markedS when it was marked on the body
 * @param saidS when its words came up in the banner
 * @param why what stood in the way of either; may be empty
 */
record CueTrial(
    String exercise,
    String clip,
    int number,
    String rule,
    double sinceS,
    double persistS,
    double beyond,
    boolean slight,
    OptionalDouble markedS,
    OptionalDouble saidS,
    String why) {

  /** How long after its persistence time it was marked, seconds; NaN when it was not. */
  double markedAfterS() {
    return after(markedS);
  }

  /** The same of the words. */
  double saidAfterS() {
    return after(saidS);
  }

  private double after(OptionalDouble timeS) {
    return timeS.isPresent() ? timeS.getAsDouble() - sinceS - persistS : Double.NaN;
  }
}
