package plumbline.ui.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plumbline.review.NotSeen;
import plumbline.review.SideSummary;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;

/**
 * A session in a few numbers.
 *
 * @param sides what each leg did in each exercise
 * @param faults that were found, the most frequent first
 * @param unseen what could not be seen, one for each reason
 * @param attempts movements that do not count
 */
record SessionSummary(
    List<SideSummary> sides, List<Fault> faults, List<NotSeen> unseen, List<Attempt> attempts) {

  /**
   * How often a fault was found.
   *
   * @param reps repetitions that show it
   * @param ofReps repetitions in which it could be judged
   * @param rep the first one that shows it
   * @param first what was found there
   */
  record Fault(String rule, int reps, int ofReps, Rep rep, Loss first) {}

  static SessionSummary of(List<RepVerdict> verdicts) {
    List<Rep> reps = only(verdicts, Rep.class).toList();
    return new SessionSummary(
        SideSummary.of(verdicts),
        faults(reps),
        NotSeen.of(verdicts),
        only(verdicts, Attempt.class).toList());
  }

  private static <T extends RepVerdict> Stream<T> only(List<RepVerdict> verdicts, Class<T> kind) {
    return verdicts.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<Fault> faults(List<Rep> reps) {
    Map<String, Fault> byRule = new LinkedHashMap<>();
    for (Rep rep : reps) {
      for (Loss loss : rep.losses()) {
        if (ReviewWords.isFault(loss)) {
          Fault one = new Fault(loss.rule(), 1, judged(reps, rep, loss.rule()), rep, loss);
          byRule.merge(
              loss.rule(),
              one,
              (a, b) -> new Fault(a.rule(), a.reps() + 1, a.ofReps(), a.rep(), a.first()));
        }
      }
    }
    return byRule.values().stream().sorted((a, b) -> b.reps() - a.reps()).toList();
  }

  /** Repetitions of the same exercise in which a rule could be judged. */
  private static int judged(List<Rep> reps, Rep of, String rule) {
    return (int)
        reps.stream()
            .filter(rep -> rep.exercise().equals(of.exercise()))
            .filter(rep -> rep.unjudged().stream().noneMatch(u -> u.rule().equals(rule)))
            .count();
  }
}
