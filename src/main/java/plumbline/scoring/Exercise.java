package plumbline.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;

/**
 * One exercise and the ways of doing it.
 *
 * @param id the name used everywhere: commands, settings, JSON, messages
 * @param variants the usual way first
 */
public record Exercise(String id, List<Variant> variants) {

  public Exercise {
    variants = List.copyOf(variants);
  }

  /** Every threshold that its variants declare, in the order of the settings file, each once. */
  public List<Threshold> thresholds() {
    return variants.stream().flatMap(v -> v.thresholds().stream()).distinct().toList();
  }

  /** Which of them must stay in order. */
  public List<Ordering> orderings() {
    return variants.stream().flatMap(v -> v.orderings().stream()).distinct().toList();
  }

  /** Every form fault that any variant looks for, each once. */
  public List<FaultRule> faultRules() {
    Map<String, FaultRule> byId = new LinkedHashMap<>();
    variants.stream()
        .flatMap(variant -> variant.faultRules().stream())
        .forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    return List.copyOf(byId.values());
  }
}
