package plumbline.scoring;

import java.util.List;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict.Kind;

/** Counts of a list of verdicts. */
public record Tally(
    int leftFull, int leftPartial, int rightFull, int rightPartial, int attempts, int unseen) {

  public static Tally of(List<RepVerdict> verdicts) {
    return new Tally(
        reps(verdicts, Side.LEFT, Kind.FULL),
        reps(verdicts, Side.LEFT, Kind.PARTIAL),
        reps(verdicts, Side.RIGHT, Kind.FULL),
        reps(verdicts, Side.RIGHT, Kind.PARTIAL),
        (int) verdicts.stream().filter(RepVerdict.Attempt.class::isInstance).count(),
        (int) verdicts.stream().filter(RepVerdict.Unseen.class::isInstance).count());
  }

  /** Full repetitions of one side. */
  public int full(Side side) {
    return side == Side.LEFT ? leftFull : rightFull;
  }

  /** Partial repetitions of one side. */
  public int partial(Side side) {
    return side == Side.LEFT ? leftPartial : rightPartial;
  }

  private static int reps(List<RepVerdict> verdicts, Side side, Kind kind) {
    return (int)
        verdicts.stream()
            .filter(
                v -> v instanceof RepVerdict.Rep rep && rep.side() == side && rep.kind() == kind)
            .count();
  }
}
