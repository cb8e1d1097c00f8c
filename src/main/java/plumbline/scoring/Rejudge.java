package plumbline.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * Judges the movements of a finished analysis again by other settings, without its frames: exactly
 * what a new analysis of the same frames would say, or nothing. Immutable; for any thread.
 *
 * <p>Most thresholds act only when a movement is over, on what was recorded during it. A change of
 * any other threshold, or one that makes a movement count which did not, or the other way round,
 * can change what is looked for afterwards: then the frames are needed.
 */
public final class Rejudge {
  /** These hold for every exercise. */
  private static final Set<Threshold> GENERAL =
      Stream.of(
              FaultTracker.thresholds(),
              ScoreRules.thresholds(),
              List.of(
                  RepSettings.MAX_GAP,
                  RepSettings.MIN_PRIMARY_COVERAGE,
                  RepSettings.MIN_FAULT_COVERAGE,
                  RepSettings.HOLD_ENOUGH))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Which movement it is, however it is judged. */
  private record Key(String exercise, String variant, long start, long peak, long end) {
    static Key of(Rep rep) {
      return new Key(
          rep.exercise(), rep.variant(), rep.startNanos(), rep.peakNanos(), rep.endNanos());
    }
  }

  private final List<Variant> variants;
  private final List<Judgement> judgements;
  private final List<RepVerdict> told;
  private final ThresholdValues values;

  /**
   * What one analysis weighed and what it told.
   *
   * @param variants all ways of exercising that came into question
   * @param judgements every movement that was weighed, told or not
   * @param told in the order in which the movements ended
   * @param values by which it judged
   */
  public Rejudge(
      List<Variant> variants,
      List<Judgement> judgements,
      List<RepVerdict> told,
      ThresholdValues values) {
    this.variants = List.copyOf(variants);
    this.judgements = List.copyOf(judgements);
    this.told = List.copyOf(told);
    this.values = values;
  }

  /** All ways of exercising that came into question. */
  public List<Variant> variants() {
    return variants;
  }

  public List<Judgement> judgements() {
    return judgements;
  }

  /** What was told. */
  public List<RepVerdict> told() {
    return told;
  }

  /** The settings by which it was told. */
  public ThresholdValues values() {
    return values;
  }

  /** Whether a change of this threshold needs no frames, as long as it lets the same count. */
  public static boolean actsAtTheEnd(Threshold threshold, List<Variant> variants) {
    boolean earlier =
        variants.stream()
            .anyMatch(v -> v.thresholds().contains(threshold) && !atTheEnd(v).contains(threshold));
    return !earlier
        && (GENERAL.contains(threshold)
            || variants.stream().anyMatch(v -> atTheEnd(v).contains(threshold)));
  }

  private static Set<Threshold> atTheEnd(Variant variant) {
    Set<Threshold> all = new HashSet<>(variant.judgedAtItsEnd());
    variant.faultRules().forEach(rule -> all.addAll(rule.thresholds()));
    return all;
  }

  /** What would have been told by other settings; empty when only the frames can tell. */
  public Optional<List<RepVerdict>> by(ThresholdValues others) {
    return needsFrames(others) ? Optional.empty() : again(others).flatMap(this::retold);
  }

  /**
   * The beginnings of the movements in which a fault shows by other settings, nanoseconds; whether
   * they were told is not asked.
   */
  public Set<Long> showing(FaultRule rule, ThresholdValues others) {
    Set<Long> beginnings = new HashSet<>();
    for (Judgement judgement : judgements) {
      List<FaultRule> rules = judgement.variant().faultRules();
      int index = rules.indexOf(rule);
      if (index >= 0 && judgement.evidence().fault(rules, index, others).finding().isPresent()) {
        beginnings.add(judgement.evidence().movement().startNanos());
      }
    }
    return beginnings;
  }

  private boolean needsFrames(ThresholdValues others) {
    Set<String> keys = new HashSet<>(values.changed().keySet());
    keys.addAll(others.changed().keySet());
    keys.removeIf(key -> Objects.equals(values.changed().get(key), others.changed().get(key)));
    Stream.concat(GENERAL.stream(), variants.stream().flatMap(v -> atTheEnd(v).stream()))
        .filter(threshold -> keys.contains(threshold.key()))
        .filter(threshold -> actsAtTheEnd(threshold, variants))
        .forEach(threshold -> keys.remove(threshold.key()));
    return !keys.isEmpty();
  }

  /** The repetitions, judged again; empty when a movement becomes a repetition or ceases to be. */
  private Optional<Map<Key, Rep>> again(ThresholdValues others) {
    IdentityHashMap<Variant, RepJudge> judges = new IdentityHashMap<>();
    Map<Key, Rep> reps = new HashMap<>();
    for (Judgement before : judgements) {
      RepJudge judge =
          judges.computeIfAbsent(before.variant(), variant -> new RepJudge(variant, others));
      Optional<RepVerdict> now = judge.judge(before.evidence(), 0);
      if (isRep(now) && isRep(before.said())) {
        Rep rep = (Rep) now.orElseThrow();
        reps.put(Key.of(rep), rep);
      } else if (!now.equals(before.said())) {
        return Optional.empty();
      }
    }
    return Optional.of(reps);
  }

  private Optional<List<RepVerdict>> retold(Map<Key, Rep> reps) {
    List<RepVerdict> retold = new ArrayList<>();
    for (RepVerdict before : told) {
      Optional<RepVerdict> now =
          before instanceof Rep rep ? retold(rep, reps) : Optional.of(before);
      if (now.isEmpty()) {
        return Optional.empty();
      }
      retold.add(now.get());
    }
    return Optional.of(List.copyOf(retold));
  }

  /** The band of a peak that was not told is not known here. */
  private static Optional<RepVerdict> retold(Rep before, Map<Key, Rep> reps) {
    return Optional.ofNullable(reps.get(Key.of(before)))
        .filter(now -> before.peak().isJudged() || !now.peak().isJudged())
        .map(now -> now.withNumber(before.number()).withPeakBand(before.peak().sd()));
  }

  private static boolean isRep(Optional<RepVerdict> said) {
    return said.filter(Rep.class::isInstance).isPresent();
  }
}
