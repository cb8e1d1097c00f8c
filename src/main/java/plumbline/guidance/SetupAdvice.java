package plumbline.guidance;

import java.util.OptionalDouble;

/**
 * The one thing that is said about the view now.
 *
 * @param step what it is about
 * @param progress of the check of a view without problems, 0..1
 * @param bandDeg how far the angle at the top of a movement may be off from here, degrees; only of
 *     a good view, and only where it was measured
 */
public record SetupAdvice(SetupStep step, double progress, OptionalDouble bandDeg) {

  static SetupAdvice of(SetupStep step) {
    return new SetupAdvice(step, 0, OptionalDouble.empty());
  }

  /** Of the words in the messages. */
  public String key() {
    return "setup." + step.id();
  }
}
