package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * The faults of one clip's repetitions beside the scripted ones. A fault may show in other rules
 * too (a bent knee also moves the foot), so that only a clean repetition can prove a false alarm.
 *
 * @param cases one for every scripted fault that should be seen, and every one that was said
 */
record FaultComparison(List<Case> cases) {

  /** What came of one fault. */
  enum Outcome {
    FOUND,
    MISSED,
    /** Scripted, and the program said that it could not judge the rule. */
    WITHHELD,
    /** Said about a clean repetition. */
    INVENTED,
    /** Said about a repetition with another fault. */
    SIDE_EFFECT
  }

  /**
   * @param exercise as rendered
   * @param rule the program's, without the exercise's name
   */
  record Case(String exercise, String rule, Outcome outcome) {}

  private static final Set<String> FORM_ONLY = Set.of("range", "hold", "tempo_up");

  static FaultComparison of(Truth truth, Variant variant, RepComparison reps) {
    List<Case> cases = new ArrayList<>();
    for (RepComparison.Pair pair : reps.pairs()) {
      pair.said().ifPresent(rep -> compare(truth, variant, pair.truth(), rep, cases));
    }
    return new FaultComparison(cases);
  }

  private static void compare(
      Truth truth, Variant variant, Truth.Repetition movement, Rep rep, List<Case> cases) {
    Set<String> said = said(rep);
    Set<String> explained = new TreeSet<>();
    if (movement.measured().lowerS()
        < variant.goals(ThresholdValues.defaults()).timing().downMinNanos() / 1e9) {
      explained.add("tempo_down"); // a scripted clean lowering may still be quicker than our limit
    }
    for (FaultMap.Entry entry : FaultMap.of(truth.exercise())) {
      if (movement.faults().contains(entry.fault())) {
        explained.addAll(entry.rules());
        if (claimed(entry, variant, truth)) {
          cases.add(new Case(truth.exercise(), entry.rules().get(0), outcome(entry, said, rep)));
        }
      }
    }
    Outcome other = movement.faults().isEmpty() ? Outcome.INVENTED : Outcome.SIDE_EFFECT;
    said.stream()
        .filter(rule -> !explained.contains(rule))
        .forEach(rule -> cases.add(new Case(truth.exercise(), rule, other)));
  }

  /** Whether from the clip's true view the program claims to judge it. */
  private static boolean claimed(FaultMap.Entry entry, Variant variant, Truth truth) {
    return entry.views(variant).stream().anyMatch(view -> view.id().equals(truth.view().id()));
  }

  private static Outcome outcome(FaultMap.Entry entry, Set<String> said, Rep rep) {
    if (entry.rules().stream().anyMatch(said::contains)) {
      return Outcome.FOUND;
    }
    Set<String> unjudged = new TreeSet<>();
    rep.unjudged().forEach(u -> unjudged.add(FaultMap.shortName(u.rule())));
    boolean general = entry.isGeneral() && rep.score().isEmpty();
    return general || unjudged.containsAll(entry.rules()) ? Outcome.WITHHELD : Outcome.MISSED;
  }

  private static Set<String> said(Rep rep) {
    Set<String> said = new TreeSet<>();
    Stream.concat(rep.losses().stream().map(Loss::rule), rep.faults().stream())
        .map(FaultMap::shortName)
        .filter(rule -> !FORM_ONLY.contains(rule))
        .forEach(said::add);
    return said;
  }

  long count(Outcome outcome) {
    return cases.stream().filter(c -> c.outcome() == outcome).count();
  }
}
