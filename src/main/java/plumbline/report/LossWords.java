package plumbline.report;

import plumbline.coaching.Wording;
import plumbline.scoring.Loss;

/** A finding with everything that is needed to judge it: {@code knee bent 28° (limit 20°, ±4°)}. */
final class LossWords {
  private LossWords() {}

  static String of(Loss loss, Wording wording) {
    return wording.ruleName(loss.rule()) + " " + measured(loss, wording);
  }

  /** Without the rule's name. */
  static String measured(Loss loss, Wording wording) {
    String limit = ScoreLine.withUnit(loss.limit(), loss.unit(), wording);
    String value = ScoreLine.withUnit(loss.value(), loss.unit(), wording);
    if (value.equals(limit)) { // 1.47 s of 1.5 s
      value = wording.rounded(loss.value(), 2) + limit.replaceFirst("[-0-9.,]+", "");
    }
    String asked = wording.text(loss.rule().contains(".") ? "score.limit" : "score.aim");
    String band =
        loss.band() > 0 ? ", ±\u00A0" + ScoreLine.withUnit(loss.band(), loss.unit(), wording) : "";
    return value + " (" + asked + " " + limit + band + ")";
  }
}
