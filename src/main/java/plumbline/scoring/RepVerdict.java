package plumbline.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;

/** What is said about one movement. Times are the source's nanoseconds. */
public sealed interface RepVerdict {

  /** When the movement left the rest pose. */
  long startNanos();

  /** When it was over. */
  long endNanos();

  /** The leg that moved; empty where that was not seen. */
  default Optional<Side> leg() {
    return Optional.empty();
  }

  default long lengthNanos() {
    return endNanos() - startNanos();
  }

  /** True while it goes on. */
  default boolean spans(long nanos) {
    return startNanos() <= nanos && nanos <= endNanos();
  }

  /** The repetitions among what was said. */
  static List<Rep> reps(List<RepVerdict> said) {
    return said.stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  /** The repetitions among them by exercise id, in the order in which these were begun. */
  static Map<String, List<Rep>> repsByExercise(List<RepVerdict> said) {
    return reps(said).stream()
        .collect(Collectors.groupingBy(Rep::exercise, LinkedHashMap::new, Collectors.toList()));
  }

  /** How far a repetition went. */
  enum Kind {
    FULL,
    PARTIAL
  }

  /**
   * A counted repetition.
   *
   * @param number from 1 within the session
   * @param peak the primary angle at its peak with its band
   * @param variant which way of doing the exercise it was
   * @param holdS seconds at the top; empty when the top was not reached
   * @param reachTl nearest hand to foot, torso lengths; empty when not asked or not seen
   * @param score 0..100; empty when the range could not be judged
   * @param losses everything that cost points
   * @param faults rule ids of the form faults, in the order of their points
   * @param unjudged checks that could not be seen; they cost nothing
   */
  record Rep(
      int number,
      String exercise,
      String variant,
      Side side,
      boolean sideUncertain,
      Kind kind,
      long startNanos,
      long peakNanos,
      long endNanos,
      Measurement peak,
      Optional<Double> holdS,
      Optional<Double> reachTl,
      double upS,
      double downS,
      OptionalInt score,
      List<Loss> losses,
      List<String> faults,
      List<Unjudged> unjudged)
      implements RepVerdict {
    /** Two angles this near to each other are told as the same one. */
    private static final double SAME_DEG = 0.5;

    public Rep {
      losses = List.copyOf(losses);
      faults = List.copyOf(faults);
      unjudged = List.copyOf(unjudged);
    }

    @Override
    public Optional<Side> leg() {
      return Optional.of(side);
    }

    /** The same repetition as another one of its session. */
    public Rep withNumber(int n) {
      return with(n, peak, losses);
    }

    /** The same repetition, its peak known to within {@code bandDeg}. */
    public Rep withPeakBand(double bandDeg) {
      List<Loss> known = losses.stream().map(l -> namesPeak(l) ? l.withBand(bandDeg) : l).toList();
      return with(number, peak.withSd(bandDeg), known);
    }

    /** A range that the trunk made smaller is another angle. */
    private boolean namesPeak(Loss loss) {
      return loss.rule().equals("range") && Math.abs(loss.value() - peak.value()) < SAME_DEG;
    }

    private Rep with(int n, Measurement newPeak, List<Loss> newLosses) {
      return new Rep(
          n,
          exercise,
          variant,
          side,
          sideUncertain,
          kind,
          startNanos,
          peakNanos,
          endNanos,
          newPeak,
          holdS,
          reachTl,
          upS,
          downS,
          score,
          newLosses,
          faults,
          unjudged);
    }
  }

  /** Why a movement that was seen is not a repetition. */
  enum AttemptReason {
    BELOW_SMALLEST_RANGE,
    TOO_QUICK,
    TOO_LONG,
    BOTH_LEGS,
    LEFT_POSTURE,
    /** The shank pointed where it does in another exercise. */
    OTHER_MOVEMENT
  }

  /**
   * A movement that was seen and does not count.
   *
   * @param value what was measured, in the unit of {@code needed}
   * @param needed what would have been needed
   */
  record Attempt(
      Side side, long startNanos, long endNanos, AttemptReason reason, double value, double needed)
      implements RepVerdict {
    @Override
    public Optional<Side> leg() {
      return Optional.of(side);
    }
  }

  /** A stretch in which it cannot be told what the person did. */
  record Unseen(long startNanos, long endNanos, Reason reason) implements RepVerdict {}
}
