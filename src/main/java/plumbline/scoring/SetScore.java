package plumbline.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import plumbline.kinematics.SortedValues;
import plumbline.scoring.RepVerdict.Rep;

/**
 * How one set went, or several of one exercise.
 *
 * @param score 0..100: of a set the median of its scored repetitions, of several sets their mean
 * @param tone what to say about it
 * @param most what cost the most points; empty when nothing did
 */
public record SetScore(int score, Tone tone, Optional<Point> most) {
  private static final double STEADY = 85;
  private static final double GOOD = 70;
  private static final double WORKABLE = 50;

  /** In which words it is told; none of them blames. */
  public enum Tone {
    STEADY,
    /** Only where every check that belongs to it was made, and no fault of form was found. */
    GOOD,
    /** On what cost the most. */
    WORK_ON,
    EASIER
  }

  /**
   * One thing to work on.
   *
   * @param rule rule id, or a general loss as {@link Loss} names it
   * @param exercise that was done
   * @param variant which way of doing it
   */
  public record Point(String rule, String exercise, String variant) {}

  /** Of one set; empty when no repetition of it has a score. */
  public static Optional<SetScore> of(List<Rep> set) {
    return ofSets(List.of(set));
  }

  /** Where nothing tells one set from the next: all that was done of an exercise is one of it. */
  public static Map<String, SetScore> byExercise(List<RepVerdict> said) {
    Map<String, SetScore> scores = new LinkedHashMap<>();
    RepVerdict.repsByExercise(said)
        .forEach((exercise, reps) -> of(reps).ifPresent(score -> scores.put(exercise, score)));
    return scores;
  }

  /** Of several sets of one exercise. */
  public static Optional<SetScore> ofSets(Collection<List<Rep>> sets) {
    OptionalDouble mean =
        sets.stream().map(SetScore::middle).flatMapToDouble(OptionalDouble::stream).average();
    if (mean.isEmpty()) {
      return Optional.empty();
    }
    int score = (int) Math.round(mean.getAsDouble());
    List<Rep> all = sets.stream().flatMap(List::stream).toList();
    return Optional.of(new SetScore(score, tone(score, all), most(all)));
  }

  /** The median of a set; empty where nothing has a score. */
  private static OptionalDouble middle(List<Rep> set) {
    SortedValues scores = new SortedValues();
    set.stream().flatMapToInt(rep -> rep.score().stream()).forEach(scores::add);
    return scores.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(scores.median());
  }

  private static Tone tone(int score, List<Rep> reps) {
    if (score >= STEADY) {
      return Tone.STEADY;
    } else if (score < WORKABLE) {
      return Tone.EASIER;
    }
    return score >= GOOD && reps.stream().allMatch(SetScore::hasPassed) ? Tone.GOOD : Tone.WORK_ON;
  }

  private static boolean hasPassed(Rep rep) {
    return rep.score().isPresent()
        && rep.faults().isEmpty()
        && rep.unjudged().stream().noneMatch(Unjudged::isHidden);
  }

  private static Optional<Point> most(List<Rep> reps) {
    return reps.stream()
        .flatMap(rep -> rep.losses().stream().map(loss -> Map.entry(point(rep, loss), loss)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.summingDouble(cost -> cost.getValue().points())))
        .entrySet()
        .stream()
        .filter(cost -> cost.getValue() > 0)
        .max(
            Map.Entry.<Point, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Point::rule))))
        .map(Map.Entry::getKey);
  }

  private static Point point(Rep rep, Loss loss) {
    return new Point(loss.rule(), rep.exercise(), rep.variant());
  }
}
