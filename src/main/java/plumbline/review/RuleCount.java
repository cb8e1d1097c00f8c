package plumbline.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * How often one rule found something.
 *
 * @param rule id of a form fault, or a general loss such as {@code range}
 * @param judged repetitions of its exercise in which it could be judged
 * @param found those in which it found something
 * @param worst the finding furthest beyond its limit
 */
public record RuleCount(String rule, int judged, int found, Loss worst) {

  /** Every rule that found something, the most frequent first. */
  public static List<RuleCount> of(List<RepVerdict> verdicts) {
    List<Rep> reps = RepVerdict.reps(verdicts);
    Set<String> rules = new LinkedHashSet<>();
    reps.forEach(rep -> rep.losses().forEach(loss -> rules.add(loss.rule())));
    return rules.stream()
        .map(rule -> of(rule, reps))
        .sorted(Comparator.comparingDouble(RuleCount::rate).reversed())
        .toList();
  }

  /** 0..1: found of those that could be judged. */
  public double rate() {
    return (double) found / judged;
  }

  /**
   * True for a fault of form, named after its exercise; range, hold and tempo are common to all.
   */
  public boolean isFault() {
    return rule.contains(".");
  }

  private static RuleCount of(String rule, List<Rep> reps) {
    List<Loss> found = reps.stream().flatMap(rep -> finding(rule, rep).stream()).toList();
    int judged = (int) reps.stream().filter(rep -> couldJudge(rule, rep)).count();
    Loss worst = found.stream().max(Comparator.comparingDouble(RuleCount::excess)).orElseThrow();
    return new RuleCount(rule, Math.max(judged, found.size()), found.size(), worst);
  }

  private static Optional<Loss> finding(String rule, Rep rep) {
    return rep.losses().stream().filter(loss -> loss.rule().equals(rule)).findFirst();
  }

  private static boolean couldJudge(String rule, Rep rep) {
    boolean itsExercise = !rule.contains(".") || rule.startsWith(rep.exercise() + ".");
    return itsExercise && rep.unjudged().stream().noneMatch(check -> check.rule().equals(rule));
  }

  private static double excess(Loss loss) {
    return Math.abs(loss.value() - loss.limit());
  }
}
