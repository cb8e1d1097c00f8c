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
 * @param countedS the picture from which the program counted the persistence time
 * @param readBeyond how far beyond its limit the program read it, in the rule's unit
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
    OptionalDouble countedS,
    double readBeyond,
    OptionalDouble saidS,
    String why) {

  /** How long after its persistence time it was marked, seconds; NaN when it was not. */
  double markedAfterS() {
    return after(markedS);
  }

  /** How much of that went by before the program read what was there, seconds. */
  double readLateS() {
    return countedS.orElse(Double.NaN) - sinceS;
  }

  /** And how much because the persistence time was over between two pictures, seconds. */
  double nextPictureS() {
    return markedAfterS() - readLateS();
  }

  /** The same of the words. */
  double saidAfterS() {
    return after(saidS);
  }

  private double after(OptionalDouble timeS) {
    return timeS.isPresent() ? timeS.getAsDouble() - sinceS - persistS : Double.NaN;
  }
}
