package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * What was said about a recording that was put together.
 *
 * @param movements really done, those that should not count left out
 * @param right counted for the right exercise, side and kind
 * @param wrong counted for another, or called too small
 * @param unseen said not to have been seen, or to have been broken off by leaving
 * @param silent passed over
 * @param invented repetitions to which no movement belongs
 */
record StagedResult(
    String name,
    String model,
    boolean auto,
    int movements,
    int right,
    int wrong,
    int unseen,
    int silent,
    int invented) {

  /**
   * A movement, in the recording's time.
   *
   * @param expected what it should count as; empty for nothing
   */
  record Movement(String exercise, Side side, double startS, double endS, Optional<Kind> expected) {

    private double overlapS(RepVerdict verdict) {
      return Math.min(endS, verdict.endNanos() / 1e9)
          - Math.max(startS, verdict.startNanos() / 1e9);
    }

    /** Whether most of the shorter one of the two lies in the other. */
    private boolean isMeantBy(RepVerdict verdict) {
      double lengthS = (verdict.endNanos() - verdict.startNanos()) / 1e9;
      return overlapS(verdict) > Math.min(lengthS, endS - startS) / 2;
    }

    private boolean isRightly(Rep rep) {
      return rep.exercise().equals(exercise)
          && rep.side() == side
          && expected.equals(Optional.of(rep.kind()));
    }
  }

  static StagedResult of(Staged staged, String model, Judgement judgement) {
    List<Rep> left = new ArrayList<>(judgement.only(Rep.class));
    int[] counts = new int[4];
    List<Movement> movements =
        staged.movements().stream()
            .filter(m -> left.stream().anyMatch(m::isMeantBy) || m.expected().isPresent())
            .toList();
    for (Movement movement : movements) {
      Optional<Rep> rep = left.stream().filter(movement::isMeantBy).findFirst();
      rep.ifPresent(left::remove);
      counts[outcome(movement, rep, judgement)]++;
    }
    return new StagedResult(
        staged.name(),
        model,
        staged.isAuto(),
        movements.size(),
        counts[RIGHT],
        counts[WRONG],
        counts[UNSEEN],
        counts[SILENT],
        left.size());
  }

  private static final int RIGHT = 0;
  private static final int WRONG = 1;
  private static final int UNSEEN = 2;
  private static final int SILENT = 3;

  private static int outcome(Movement movement, Optional<Rep> rep, Judgement judgement) {
    if (rep.isPresent()) {
      return movement.isRightly(rep.get()) ? RIGHT : WRONG;
    }
    boolean leftThePlace =
        judgement.only(Attempt.class).stream()
            .filter(attempt -> attempt.reason() == AttemptReason.LEFT_POSTURE)
            .anyMatch(movement::isMeantBy);
    if (leftThePlace || judgement.only(Unseen.class).stream().anyMatch(movement::isMeantBy)) {
      return UNSEEN;
    }
    return judgement.only(Attempt.class).stream().anyMatch(movement::isMeantBy) ? WRONG : SILENT;
  }
}
