package plumbline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/**
 * All that one reason hid: told once, with the one thing that helps.
 *
 * @param seconds in which nothing at all could be judged, 0 when there were none
 * @param checks that stayed open in repetitions that were judged: the rule of each, once for every
 *     repetition
 */
public record NotSeen(Reason reason, double seconds, List<String> checks) {
  public NotSeen {
    checks = List.copyOf(checks);
  }

  /** One for each reason: first those for which nothing was seen for a while, then the others. */
  public static List<NotSeen> of(List<? extends RepVerdict> verdicts) {
    Map<Reason, Double> seconds = new LinkedHashMap<>();
    Map<Reason, List<String>> checks = new LinkedHashMap<>();
    for (RepVerdict verdict : verdicts) {
      if (verdict instanceof Unseen unseen) {
        double s = (unseen.endNanos() - unseen.startNanos()) / 1e9;
        seconds.merge(unseen.reason(), s, Double::sum);
      } else if (verdict instanceof Rep rep) {
        rep.unjudged().stream()
            .filter(Unjudged::isHidden)
            .forEach(c -> checks.computeIfAbsent(c.reason(), r -> new ArrayList<>()).add(c.rule()));
      }
    }
    checks.keySet().forEach(reason -> seconds.putIfAbsent(reason, 0.0));
    List<NotSeen> all = new ArrayList<>();
    seconds.forEach((why, s) -> all.add(new NotSeen(why, s, checks.getOrDefault(why, List.of()))));
    return all;
  }

  /**
   * The names of the checks by the number of repetitions in which they stayed open, the most first.
   * Rules of two exercises that have one name are one check to whoever reads it.
   */
  public Map<Integer, List<String>> byReps(Function<String, String> nameOfRule) {
    Map<String, Integer> reps = new LinkedHashMap<>();
    checks.forEach(rule -> reps.merge(nameOfRule.apply(rule), 1, Integer::sum));
    Map<Integer, List<String>> names = new LinkedHashMap<>();
    reps.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            name ->
                names.computeIfAbsent(name.getValue(), n -> new ArrayList<>()).add(name.getKey()));
    return names;
  }
}
