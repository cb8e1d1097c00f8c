package plumbline.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;

/**
 * How one set went, or several of one exercise.
 *
 * @param score 0..100: of a set the median of its scored repetitions, of several sets their mean
 * @param tone what to say about it
 * @param most the rule that cost the most points; empty when nothing did
 */
public record SetScore(int score, Tone tone, Optional<String> most) {
  private static final double STEADY = 85;
  private static final double GOOD = 70;
  private static final double WORKABLE = 50;

  /** In which words it is told; none of them blames. */
  public enum Tone {
    STEADY,
    /** Only where every check that belongs to it was made. */
    GOOD,
    /** On what cost the most. */
    WORK_ON,
    EASIER
  }

  /** Of one set; empty when no repetition of it has a score. */
  public static Optional<SetScore> of(List<Rep> set) {
    return ofSets(List.of(set));
  }

  /** Of several sets of one exercise. */
  public static Optional<SetScore> ofSets(Collection<List<Rep>> sets) {
    double[] middles =
        sets.stream()
            .map(SetScore::scores)
            .flatMap(scores -> Spread.of(scores).stream())
            .mapToDouble(Spread::middle)
            .toArray();
    if (middles.length == 0) {
      return Optional.empty();
    }
    int score = (int) Math.round(Arrays.stream(middles).average().orElseThrow());
    List<Rep> all = sets.stream().flatMap(List::stream).toList();
    return Optional.of(new SetScore(score, tone(score, all), most(all)));
  }

  private static double[] scores(List<Rep> set) {
    return set.stream().flatMapToInt(rep -> rep.score().stream()).asDoubleStream().toArray();
  }

  private static Tone tone(double score, List<Rep> reps) {
    if (score >= STEADY) {
      return Tone.STEADY;
    } else if (score < WORKABLE) {
      return Tone.EASIER;
    }
    return score >= GOOD && reps.stream().allMatch(SetScore::isAllSeen) ? Tone.GOOD : Tone.WORK_ON;
  }

  private static boolean isAllSeen(Rep rep) {
    return rep.unjudged().stream().noneMatch(NotSeen::isHidden);
  }

  private static Optional<String> most(List<Rep> reps) {
    return reps.stream()
        .flatMap(rep -> rep.losses().stream())
        .collect(Collectors.groupingBy(Loss::rule, Collectors.summingDouble(Loss::points)))
        .entrySet()
        .stream()
        .filter(cost -> cost.getValue() > 0)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
