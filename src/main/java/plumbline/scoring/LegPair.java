package plumbline.scoring;

import plumbline.thresholds.ThresholdValues;

/**
 * How the two legs look beside each other at the highest moment of a movement: a leg that is hidden
 * by the moving one is often seen where that one is. Immutable.
 *
 * @param together the other leg is up as far, or further
 * @param cameAlong the other leg did it
 * @param otherIsCopy the other leg is only glimpsed, where this one is in full view
 */
record LegPair(boolean together, boolean cameAlong, boolean otherIsCopy) {

  static LegPair of(Movement movement, SideTrack other, ThresholdValues values) {
    double own = movement.peakDeg();
    double others =
        other.history().primaryAround(movement.peakNanos()).orElse(Double.NEGATIVE_INFINITY);
    double apart = values.get(RepSettings.GHOST_DIFF);
    boolean up = others >= values.get(RepSettings.GHOST_MIN);
    boolean alike = up && Math.abs(own - others) < apart;
    boolean seen = movement.isWellSeen();
    boolean otherSeen = other.history().seenAround(movement.peakNanos());
    // Of two legs seen as one, the one that is only glimpsed is the copy of the one in full view.
    boolean otherIsCopy = alike && seen && !otherSeen;
    boolean isCopy = alike && !seen && otherSeen;
    return new LegPair(
        up && own - others < apart, isCopy || (others > own && !otherIsCopy), otherIsCopy);
  }

  /** Which of the two it was cannot be seen. */
  boolean couldBeEither() {
    return together && !otherIsCopy;
  }
}
