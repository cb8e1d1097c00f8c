package plumbline.ui.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.coaching.SettingTexts;
import plumbline.coaching.Wording;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.Threshold;

/** The thresholds that a person may move in a review, and their names in plain words. */
final class ThresholdChoice {
  private final Wording wording;
  private final SettingTexts texts;
  private final List<FaultRule> rules;
  private final List<Threshold> all;

  /** {@code general} are those that hold for every exercise. */
  ThresholdChoice(Wording wording, List<Exercise> exercises, List<Threshold> general) {
    this.wording = wording;
    texts = new SettingTexts(wording);
    rules = exercises.stream().flatMap(e -> e.faultRules().stream()).toList();
    Set<Threshold> ordered = new LinkedHashSet<>();
    rules.forEach(rule -> ordered.add(rule.limit()));
    exercises.forEach(e -> ordered.addAll(e.thresholds()));
    ordered.addAll(general);
    all = List.copyOf(ordered);
  }

  /** Limits of faults first, then ranges and tempo, then what holds for every exercise. */
  List<Threshold> all() {
    return all;
  }

  /** The limit that explains most: of the fault that shows most often, else the first one. */
  Threshold first(List<RepVerdict> verdicts) {
    List<String> faults = new ArrayList<>();
    verdicts.forEach(
        verdict -> {
          if (verdict instanceof RepVerdict.Rep rep) {
            faults.addAll(rep.faults());
          }
        });
    return rules.stream()
        .max(
            (a, b) ->
                Integer.compare(
                    Collections.frequency(faults, a.id()), Collections.frequency(faults, b.id())))
        .map(FaultRule::limit)
        .orElse(all.get(0));
  }

  /** {@code raised knee bent: limit}; what is no fault's is told by its meaning. */
  String name(Threshold threshold) {
    for (FaultRule rule : rules) {
      if (rule.thresholds().contains(threshold)) {
        String part =
            threshold.equals(rule.limit())
                ? "limit"
                : threshold.equals(rule.points()) ? "points" : "persist";
        return wording.text("whatif." + part, capital(wording.ruleName(rule.id())));
      }
    }
    String meaning = texts.meaning(threshold);
    return meaning.endsWith(".") ? meaning.substring(0, meaning.length() - 1) : meaning;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
