package plumbline.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Rejudge;
import plumbline.thresholds.Threshold;

/**
 * The limit of a fault rule that would agree best with what a reviewer has said. A proposal, never
 * applied by itself.
 *
 * @param limit the threshold that it is about
 * @param present value by which the machine judged
 * @param proposed value
 * @param reviewed number of repetitions that it rests on
 * @param agreedNow of them, by the present value
 * @param agreedThen of them, by the proposed value
 */
public record ThresholdSuggestion(
    Threshold limit, double present, double proposed, int reviewed, int agreedNow, int agreedThen) {
  /** Fewer answers prove nothing. */
  public static final int ENOUGH = 8;

  /**
   * One repetition that was reviewed.
   *
   * @param reviewer whether the reviewer sees the fault in it
   * @param machineAt whether the machine finds the fault by a given limit
   */
  public record Case(boolean reviewer, DoublePredicate machineAt) {}

  /** From what a reviewer has answered about a rule, and what the machine would say of the same. */
  public static Optional<ThresholdSuggestion> from(
      Rejudge rejudge, FaultRule rule, List<Answers.Both> answers) {
    Map<Double, Set<Long>> known = new HashMap<>();
    DoubleFunction<Set<Long>> showing =
        limit ->
            known.computeIfAbsent(
                limit, value -> rejudge.showing(rule, rejudge.values().with(rule.limit(), value)));
    List<Case> cases =
        answers.stream()
            .map(
                both ->
                    new Case(
                        both.reviewer(),
                        limit -> showing.apply(limit).contains(both.verdict().startNanos())))
            .toList();
    return of(rule.limit(), rejudge.values().get(rule.limit()), cases);
  }

  /**
   * Tries every step of the limit's range; of equally good values the one nearest to the present.
   * Empty with too few answers, with answers of one kind only, and when nothing agrees better.
   */
  public static Optional<ThresholdSuggestion> of(
      Threshold limit, double present, List<Case> cases) {
    long yes = cases.stream().filter(Case::reviewer).count();
    if (cases.size() < ENOUGH || yes == 0 || yes == cases.size()) {
      return Optional.empty();
    }
    int now = agreed(cases, present);
    double best = present;
    int most = now;
    for (double value : Steps.of(limit)) {
      int then = agreed(cases, value);
      boolean nearer = Math.abs(value - present) < Math.abs(best - present);
      if (then > most || (then == most && most > now && nearer)) {
        best = value;
        most = then;
      }
    }
    return most == now
        ? Optional.empty()
        : Optional.of(new ThresholdSuggestion(limit, present, best, cases.size(), now, most));
  }

  /** How many disagreements it would settle, less those that it would bring. */
  public int settles() {
    return agreedThen - agreedNow;
  }

  private static int agreed(List<Case> cases, double value) {
    return (int) cases.stream().filter(c -> c.machineAt().test(value) == c.reviewer()).count();
  }
}
