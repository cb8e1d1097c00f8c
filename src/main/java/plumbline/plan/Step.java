package plumbline.plan;

import java.util.Optional;
import plumbline.body.Side;

/** One part of a session with a coach. */
public sealed interface Step {

  /** Belly breathing with a pacer; nothing is measured. */
  record Breathe(double seconds, double inS, double outS) implements Step {}

  /** Easy marching, without the loop; nothing is asked of it. */
  record WarmUp(double seconds) implements Step {}

  /** A break of this length. */
  record Rest(double seconds) implements Step {}

  /** Time to take the loop off. */
  record LoopOff(double seconds) implements Step {}

  /** A stretch of one side, held for its time; nothing is measured. */
  record Stretch(Side side, double seconds) implements Step {}

  /**
   * One set.
   *
   * @param number from 1
   * @param of how many sets of this exercise
   * @param reps asked of each side
   * @param sidesInTurn one side first, then the other; else left and right in turn
   */
  record WorkSet(String exercise, int number, int of, int reps, boolean sidesInTurn)
      implements Step {

    /** The same set with another number of repetitions. */
    WorkSet withReps(int others) {
      return new WorkSet(exercise, number, of, others, sidesInTurn);
    }
  }

  /** How long it takes; empty for a set, which takes as long as it takes. */
  default Optional<Double> length() {
    if (this instanceof Breathe breathe) {
      return Optional.of(breathe.seconds());
    } else if (this instanceof WarmUp warmUp) {
      return Optional.of(warmUp.seconds());
    } else if (this instanceof Rest rest) {
      return Optional.of(rest.seconds());
    } else if (this instanceof LoopOff loopOff) {
      return Optional.of(loopOff.seconds());
    } else if (this instanceof Stretch stretch) {
      return Optional.of(stretch.seconds());
    }
    return Optional.empty();
  }
}
