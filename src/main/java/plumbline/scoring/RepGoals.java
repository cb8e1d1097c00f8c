package plumbline.scoring;

import java.util.Optional;

/**
 * What one way of doing an exercise asks of a repetition.
 *
 * @param range partial, full, target and the highest useful angle
 * @param rest where a movement begins and ends
 * @param timing how long it takes and lasts
 * @param reach how near a hand comes to the foot, where that is asked
 */
public record RepGoals(
    RangeGoal range, RestGoal rest, RepTiming timing, Optional<ReachGoal> reach) {

  /** An exercise that asks for no reach. */
  public RepGoals(RangeGoal range, RestGoal rest, RepTiming timing) {
    this(range, rest, timing, Optional.empty());
  }
}
