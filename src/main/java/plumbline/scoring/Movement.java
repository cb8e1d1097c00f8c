package plumbline.scoring;

import java.util.Optional;
import plumbline.kinematics.Reason;

/**
 * One rise and fall of a leg, from rest to rest, before it is judged. Times in the source's
 * nanoseconds, durations in seconds.
 *
 * @param startNanos estimated beginning of the rise
 * @param peakNanos the highest sample
 * @param endNanos estimated end of the fall
 * @param peakDeg robust peak of the primary angle
 * @param upS duration of the whole rise
 * @param holdS time between the end of the rise and the beginning of the fall
 * @param downS duration of the whole fall
 * @param reachedTop whether the top band was entered
 * @param rise how much of the way up was seen; but for all of it {@code upS} says nothing
 * @param coverage share 0..1 of its upper half in which the primary angle was well seen
 * @param unseenFor why it was not seen in the rest of it, if so
 * @param longestGapNanos longest loss of sight within it
 * @param framesPerSecond samples a second, seen or not
 */
public record Movement(
    long startNanos,
    long peakNanos,
    long endNanos,
    double peakDeg,
    double upS,
    double holdS,
    double downS,
    boolean reachedTop,
    Rise rise,
    double coverage,
    Optional<Reason> unseenFor,
    long longestGapNanos,
    double framesPerSecond) {
  private static final double WELL_SEEN = 0.5;

  /** No leg goes up so fast, degrees a second over its whole way; let fall, one needs longer. */
  private static final double FASTEST_DEG_PER_S = 500;

  /** Whether the shape of the leg proves something. */
  boolean isWellSeen() {
    return coverage >= WELL_SEEN;
  }

  /**
   * Whether no leg can have done it: a picture was wrong, or the model took it for the other one
   * while it was up (decision 36).
   *
   * @param baseDeg where it started
   */
  boolean isFasterThanAnyLeg(double baseDeg) {
    double shortestS = (peakDeg - baseDeg) / FASTEST_DEG_PER_S;
    boolean rose = rise != Rise.SEEN || upS >= shortestS;
    boolean fell = downS == 0 || downS >= shortestS; // it was not seen to fall
    return !rose || !fell;
  }

  /** A movement that could not be followed to its end; {@code peakDeg} is how far it had come. */
  public record Lost(long startNanos, long endNanos, Reason reason, double peakDeg) {}
}
