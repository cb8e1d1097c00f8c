package plumbline.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Tally;
import plumbline.scoring.Unjudged;

/**
 * A session in a few numbers.
 *
 * @param tally of all movements
 * @param sides what each leg did
 * @param faults that were found, the most frequent first
 * @param hidden checks that could not be seen, and in how many repetitions
 * @param unseen seconds in which nothing could be judged, by reason
 * @param attempts movements that do not count
 */
record SessionSummary(
    Tally tally,
    Map<Side, Leg> sides,
    List<Fault> faults,
    List<Hidden> hidden,
    Map<Reason, Double> unseen,
    List<Attempt> attempts) {

  /**
   * One leg; what is empty was never judged.
   *
   * @param range mean peak of its repetitions, with the band of one
   * @param best highest peak
   * @param holdS mean time at the top
   * @param upS mean time of the way out
   * @param downS mean time of the way back
   * @param score mean score
   */
  record Leg(
      Optional<Measurement> range,
      Optional<Measurement> best,
      OptionalDouble holdS,
      OptionalDouble upS,
      OptionalDouble downS,
      OptionalDouble score) {}

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
    Map<Side, Leg> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      sides.put(side, leg(reps.stream().filter(rep -> rep.side() == side).toList()));
    }
    Map<Reason, Double> unseen = new EnumMap<>(Reason.class);
    only(verdicts, Unseen.class)
        .forEach(u -> unseen.merge(u.reason(), (u.endNanos() - u.startNanos()) / 1e9, Double::sum));
    return new SessionSummary(
        Tally.of(verdicts),
        sides,
        faults(reps),
        hidden(reps),
        unseen,
        only(verdicts, Attempt.class).toList());
  }

  private static <T extends RepVerdict> Stream<T> only(List<RepVerdict> verdicts, Class<T> kind) {
    return verdicts.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Leg leg(List<Rep> reps) {
    List<Measurement> peaks = reps.stream().map(Rep::peak).filter(Measurement::isJudged).toList();
    Optional<Measurement> best = peaks.stream().reduce((a, b) -> a.value() >= b.value() ? a : b);
    Optional<Measurement> range =
        best.map(
            any ->
                Measurement.judged(
                    mean(peaks, Measurement::value).orElseThrow(),
                    mean(peaks, Measurement::sd).orElseThrow()));
    return new Leg(
        range,
        best,
        mean(reps.stream().flatMap(rep -> rep.holdS().stream()).toList(), s -> s),
        mean(reps, Rep::upS),
        mean(reps, Rep::downS),
        mean(reps.stream().filter(r -> r.score().isPresent()).toList(), r -> r.score().orElse(0)));
  }

  private static <T> OptionalDouble mean(List<T> values, ToDoubleFunction<T> of) {
    return values.stream().mapToDouble(of).filter(Double::isFinite).average();
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
