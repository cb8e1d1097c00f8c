package plumbline.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;

/** A form fault that cost points, with its repetition. */
record FaultMark(RepVerdict.Rep rep, Loss loss) {

  /** All of them, repetition by repetition. */
  static List<FaultMark> of(List<RepVerdict> verdicts) {
    return RepVerdict.reps(verdicts).stream()
        .flatMap(
            rep ->
                rep.losses().stream()
                    .filter(ReviewWords::isFault)
                    .map(loss -> new FaultMark(rep, loss)))
        .toList();
  }

  /**
   * The next fault in time, or the one before; empty at the end.
   *
   * @param pointedOut the one from which to go on, if there is one
   * @param nanos where to go on from when there is none
   * @param by 1 for the next, -1 for the one before
   */
  static Optional<FaultMark> beside(
      List<RepVerdict> verdicts, Optional<Loss> pointedOut, long nanos, int by) {
    List<FaultMark> inTime =
        of(verdicts).stream().sorted(Comparator.comparingLong(FaultMark::atNanos)).toList();
    int at = pointedOut.map(inTime.stream().map(FaultMark::loss).toList()::indexOf).orElse(-1);
    int next;
    if (at >= 0) {
      next = at + by;
    } else if (by > 0) {
      next = (int) inTime.stream().filter(fault -> fault.atNanos() <= nanos).count();
    } else {
      next = (int) inTime.stream().filter(fault -> fault.atNanos() < nanos).count() - 1;
    }
    return next >= 0 && next < inTime.size() ? Optional.of(inTime.get(next)) : Optional.empty();
  }

  private long atNanos() {
    return loss.atNanos();
  }
}
