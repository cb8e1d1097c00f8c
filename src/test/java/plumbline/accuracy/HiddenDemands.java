package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Is nothing said about what cannot be seen? */
final class HiddenDemands {
  private static final double WITHHELD = 0.95;

  private HiddenDemands() {}

  static List<Demand> of(List<ClipResult> clips) {
    List<Sample> angles =
        clips.stream().flatMap(clip -> clip.samples().stream()).filter(Sample::isAngle).toList();
    return List.of(
        rules(clips),
        rulesOfTheTrunkToo(clips),
        frames(
            "for information: angles of frames withheld when a needed joint is hidden",
            angles,
            Sample::hidden,
            "the far hip and shoulder are hidden in every side view, and taken from the near ones"),
        frames(
            "for information: the same when a knee, ankle, elbow, wrist or ear is",
            angles,
            Sample::limbHidden,
            "hidden by the truth's depth, 14 cm or more behind a surface"));
  }

  /** Of a repetition: what the demand asks. */
  private static Demand rules(List<ClipResult> clips) {
    String what = "faults withheld where a needed joint is hidden";
    String limit = "\u2265 95 % of such repetitions and rules";
    Map<String, int[]> rules = HiddenRules.byRule(clips, HiddenRules.Case::limb);
    int all = sum(rules, 0);
    if (all == 0) {
      return Demand.open(what, limit);
    }
    return Demand.of(
        what,
        limit,
        share(rules),
        sum(rules, 1) >= WITHHELD * all,
        "a knee, ankle, elbow, wrist or ear that the rule needs is hidden by the truth's depth in more than a fifth of the frames in which it is looked for"
            + judgedAllTheSame(rules));
  }

  /** The far ones are hidden in every side view, and are where the near ones are. */
  private static Demand rulesOfTheTrunkToo(List<ClipResult> clips) {
    Map<String, int[]> rules = HiddenRules.byRule(clips, each -> true);
    return new Demand(
        "for information: the same when a hip or shoulder counts as well",
        "-",
        share(rules),
        Optional.empty(),
        "the far hip and shoulder are hidden in every side view, and taken from the near ones"
            + judgedAllTheSame(rules));
  }

  private static String share(Map<String, int[]> rules) {
    int withheld = sum(rules, 1);
    int all = sum(rules, 0);
    return all == 0
        ? "-"
        : "%s (%d of %d)".formatted(Decimals.percent(withheld, all), withheld, all);
  }

  private static int sum(Map<String, int[]> rules, int index) {
    return rules.values().stream().mapToInt(counts -> counts[index]).sum();
  }

  private static String judgedAllTheSame(Map<String, int[]> rules) {
    String judged =
        rules.entrySet().stream()
            .filter(rule -> rule.getValue()[1] < rule.getValue()[0])
            .map(rule -> judged(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
            .collect(Collectors.joining(", "));
    return judged.isEmpty() ? "" : "; judged all the same: " + judged;
  }

  private static String judged(String rule, int all, int withheld) {
    return "%s %d of %d".formatted(rule, all - withheld, all);
  }

  private static Demand frames(
      String what, List<Sample> angles, Predicate<Sample> which, String note) {
    List<Sample> hidden = angles.stream().filter(which).toList();
    if (hidden.isEmpty()) {
      return Demand.open(what, "-");
    }
    Statistics told = Statistics.of(hidden.stream().mapToDouble(Sample::error).toArray());
    int withheld = hidden.size() - told.n();
    return new Demand(
        what,
        "-",
        Decimals.percent(withheld, hidden.size()) + " of " + hidden.size(),
        Optional.empty(),
        "%s; where one was told, nine of ten errors are within %s\u00b0"
            .formatted(note, Decimals.orDash(told.p90(), 1)));
  }
}
