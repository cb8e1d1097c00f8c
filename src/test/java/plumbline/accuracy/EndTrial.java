package plumbline.accuracy;

import java.util.Map;
import java.util.Optional;

/**
 * What can only be told once a movement is over.
 *
 * @param rule a general loss
 * @param afterS how long after the leg was really back it was told, seconds; negative before
 */
record EndTrial(String rule, double afterS) {
  private static final Map<String, String> RULES =
      Map.of(
          "low-range", "range", "low-thigh", "range", "fast-lower", "tempo_down", "miss", "reach");

  /** The loss by which a scripted fault of this kind is told. */
  static Optional<String> ruleOf(String fault) {
    return Optional.ofNullable(RULES.get(fault));
  }
}
