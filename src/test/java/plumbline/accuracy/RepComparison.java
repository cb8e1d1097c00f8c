package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.accuracy.Sample.Leg;
import plumbline.body.Side;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;

/**
 * The repetitions of a clip beside the true ones.
 *
 * @param pairs one for each true movement, in order
 * @param invented repetitions to which no true movement belongs
 */
record RepComparison(List<Pair> pairs, List<Rep> invented) {

  /**
   * @param leg whether the moving leg is really the one nearer to the camera
   * @param expected what the program should count; empty when it should count nothing
   * @param peakDeg the true peak in the program's zero
   * @param said what was counted in its place
   */
  record Pair(
      Truth.Repetition truth,
      Leg leg,
      double peakDeg,
      Optional<Kind> expected,
      Optional<Rep> said) {

    boolean rightSide() {
      return said.isPresent() && said.get().side() == truth.side();
    }

    /** Counted as it should be, or rightly not. */
    boolean isRight() {
      return rightKind() && (said.isEmpty() || rightSide());
    }

    boolean rightKind() {
      return said.map(Rep::kind).equals(expected);
    }

    /** Whether the +- behind the peak, as the program shows it, reaches the truth. */
    boolean isCovered() {
      OptionalDouble error = peakErrorDeg();
      return error.isPresent() && Math.abs(error.getAsDouble()) <= said.orElseThrow().peak().sd();
    }

    /** What the program said of the peak less the truth; empty when it withheld it. */
    OptionalDouble peakErrorDeg() {
      return said.isPresent() && said.get().peak().isJudged()
          ? OptionalDouble.of(said.get().peak().value() - peakDeg)
          : OptionalDouble.empty();
    }
  }

  static RepComparison of(Truth truth, RangeGoal range, List<Rep> reps) {
    List<Rep> left = new ArrayList<>(reps);
    List<Pair> pairs = new ArrayList<>();
    for (Truth.Repetition movement : truth.reps()) {
      Optional<Rep> said = mostOverlapping(movement, left);
      said.ifPresent(left::remove);
      double peakDeg = truth.peakDeg(movement);
      Leg leg = truth.at(movement.peak()).nearSide() == movement.side() ? Leg.NEAR : Leg.FAR;
      pairs.add(new Pair(movement, leg, peakDeg, expected(movement, peakDeg, range), said));
    }
    return new RepComparison(pairs, left);
  }

  static Optional<Kind> expected(Truth.Repetition movement, double peakDeg, RangeGoal range) {
    if (!movement.shouldCount() || peakDeg < range.partialMin()) {
      return Optional.empty();
    }
    return Optional.of(peakDeg >= range.fullMin() ? Kind.FULL : Kind.PARTIAL);
  }

  private static Optional<Rep> mostOverlapping(Truth.Repetition movement, List<Rep> reps) {
    Optional<Rep> best = Optional.empty();
    double longest = 0;
    for (Rep rep : reps) {
      double overlap =
          Math.min(movement.end(), rep.endNanos() / 1e9)
              - Math.max(movement.start(), rep.startNanos() / 1e9);
      if (overlap > longest) {
        longest = overlap;
        best = Optional.of(rep);
      }
    }
    return best;
  }

  /** True movements that should be counted so. */
  int expected(Side side, Kind kind) {
    return (int)
        pairs.stream()
            .filter(p -> p.truth().side() == side && p.expected().equals(Optional.of(kind)))
            .count();
  }

  /** Repetitions that were counted so, rightly or not. */
  int said(Side side, Kind kind) {
    List<Rep> all = new ArrayList<>(invented);
    pairs.forEach(pair -> pair.said().ifPresent(all::add));
    return (int) all.stream().filter(r -> r.side() == side && r.kind() == kind).count();
  }
}
