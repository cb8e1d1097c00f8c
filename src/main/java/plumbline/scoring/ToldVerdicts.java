package plumbline.scoring;

import java.util.ArrayList;
import java.util.List;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/** What was told so far of both legs, so that nothing is told twice. Single-threaded. */
final class ToldVerdicts {
  private final List<RepVerdict> verdicts = new ArrayList<>();

  /** Everything, in the order in which it was told. */
  List<RepVerdict> all() {
    return verdicts;
  }

  List<Rep> reps() {
    return RepVerdict.reps(verdicts);
  }

  void add(RepVerdict verdict) {
    verdicts.add(verdict);
  }

  /** Two legs that ended it together say the same of what was not seen. */
  void addOnce(RepVerdict verdict) {
    if (!(verdict instanceof Unseen unseen && isUnseenUntil(unseen.endNanos()))) {
      verdicts.add(verdict);
    }
  }

  /** Whether something was told that was not seen until this very moment. */
  boolean isUnseenUntil(long nanos) {
    return verdicts.stream().anyMatch(v -> v instanceof Unseen u && u.endNanos() == nanos);
  }

  /** Whether this moment is within a movement that was seen and told. */
  boolean isWithinOne(long nanos) {
    return verdicts.stream()
        .filter(v -> !(v instanceof Unseen))
        .anyMatch(v -> nanos > v.startNanos() && nanos < v.endNanos());
  }

  /**
   * The leg whose turn it is, by the repetitions before.
   *
   * @param first whose it is when there are none
   */
  Side turnOf(Side first) {
    List<Rep> reps = reps();
    int n = reps.size();
    if (n == 0) {
      return first;
    }
    Side last = reps.get(n - 1).side();
    boolean oneSideAtATime = n > 1 && reps.get(n - 2).side() == last;
    return oneSideAtATime ? last : last.opposite();
  }
}
