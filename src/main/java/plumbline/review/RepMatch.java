package plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * One movement as two lists of verdicts on the same landmarks tell it.
 *
 * @param before empty when only the other list has it
 * @param after empty when only the first list has it
 */
public record RepMatch(Optional<RepVerdict> before, Optional<RepVerdict> after) {
  /** Two verdicts that share at least this much of the shorter one speak of one movement. */
  private static final double SAME_MOVEMENT = 0.5;

  private record Pair(int before, int after, double share) {}

  /**
   * Puts together what speaks of the same movement: the same side, and the most time in common
   * first. Every verdict comes up once; the result is in the order of time.
   */
  public static List<RepMatch> align(List<RepVerdict> before, List<RepVerdict> after) {
    List<RepMatch> all = new ArrayList<>();
    Set<Integer> usedBefore = new HashSet<>();
    Set<Integer> usedAfter = new HashSet<>();
    for (Pair pair : pairs(before, after)) {
      if (!usedBefore.contains(pair.before()) && !usedAfter.contains(pair.after())) {
        usedBefore.add(pair.before());
        usedAfter.add(pair.after());
        all.add(
            new RepMatch(
                Optional.of(before.get(pair.before())), Optional.of(after.get(pair.after()))));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!usedBefore.contains(i)) {
        all.add(new RepMatch(Optional.of(before.get(i)), Optional.empty()));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (!usedAfter.contains(i)) {
        all.add(new RepMatch(Optional.empty(), Optional.of(after.get(i))));
      }
    }
    all.sort(Comparator.comparingLong(RepMatch::startNanos).thenComparingLong(RepMatch::endNanos));
    return List.copyOf(all);
  }

  /** When it begins; by the first list where both have it. */
  public long startNanos() {
    return either().startNanos();
  }

  /** When it ends; by the first list where both have it. */
  public long endNanos() {
    return either().endNanos();
  }

  /** The repetition of the first list. */
  public Optional<Rep> repBefore() {
    return rep(before);
  }

  /** The repetition of the second list. */
  public Optional<Rep> repAfter() {
    return rep(after);
  }

  private RepVerdict either() {
    return before.or(() -> after).orElseThrow();
  }

  private static Optional<Rep> rep(Optional<RepVerdict> verdict) {
    return verdict.filter(Rep.class::isInstance).map(Rep.class::cast);
  }

  /** Best first; of equal ones the earlier. */
  private static List<Pair> pairs(List<RepVerdict> before, List<RepVerdict> after) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double share = share(before.get(i), after.get(j));
        if (share >= SAME_MOVEMENT) {
          pairs.add(new Pair(i, j, share));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    return pairs;
  }

  /** Share 0..1 of the shorter one that both have in common; 0 for two sides. */
  private static double share(RepVerdict a, RepVerdict b) {
    long common = Math.min(a.endNanos(), b.endNanos()) - Math.max(a.startNanos(), b.startNanos());
    if (common < 0 || !sameSide(a, b)) {
      return 0;
    }
    long shorter = Math.min(a.lengthNanos(), b.lengthNanos());
    return shorter == 0 ? 1 : (double) common / shorter;
  }

  /** What was not seen has no side: it may be either. */
  private static boolean sameSide(RepVerdict a, RepVerdict b) {
    Optional<Side> one = a.leg();
    Optional<Side> other = b.leg();
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
