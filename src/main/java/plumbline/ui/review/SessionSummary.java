package plumbline.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plumbline.kinematics.Reason;
import plumbline.review.SideSummary;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/**
 * A session in a few numbers.
 *
 * @param sides what each leg did in each exercise
 * @param faults that were found, the most frequent first
 * @param hidden checks that could not be seen, and in how many repetitions
 * @param unseen seconds in which nothing could be judged, by reason
 * @param attempts movements that do not count
 */
record SessionSummary(
    List<SideSummary> sides,
    List<Fault> faults,
    List<Hidden> hidden,
    Map<Reason, Double> unseen,
    List<Attempt> attempts) {

  /**
   * How often a fault was found.
   *
   * @param reps repetitions that show it
   * @param ofReps repetitions in which it could be judged
   * @param rep the first one that shows it
   * @param first what was found there
   */
  record Fault(String rule, int reps, int ofReps, Rep rep, Loss first) {}

  /** A check that could not be made in {@code reps} repetitions, for this reason. */
  record Hidden(String rule, Reason reason, int reps) {}

  static SessionSummary of(List<RepVerdict> verdicts) {
    List<Rep> reps = only(verdicts, Rep.class).toList();
    Map<Reason, Double> unseen = new EnumMap<>(Reason.class);
    only(verdicts, Unseen.class)
        .forEach(u -> unseen.merge(u.reason(), (u.endNanos() - u.startNanos()) / 1e9, Double::sum));
    return new SessionSummary(
        SideSummary.of(verdicts),
        faults(reps),
        hidden(reps),
        unseen,
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

  private static List<Hidden> hidden(List<Rep> reps) {
    Map<Unjudged, Integer> counts = new LinkedHashMap<>();
    for (Rep rep : reps) {
      for (Unjudged check : rep.unjudged()) {
        if (check.reason() != Reason.NOT_REACHED) {
          counts.merge(check, 1, Integer::sum);
        }
      }
    }
    List<Hidden> hidden = new ArrayList<>();
    counts.forEach((check, n) -> hidden.add(new Hidden(check.rule(), check.reason(), n)));
    return hidden;
  }
}
