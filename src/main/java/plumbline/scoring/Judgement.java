package plumbline.scoring;

import java.util.Optional;
import plumbline.thresholds.ThresholdValues;

/**
 * A movement that was weighed as one way of doing an exercise, and what was said about it.
 *
 * @param said empty for jitter that was worth no word
 */
public record Judgement(Variant variant, Evidence evidence, Optional<RepVerdict> said) {

  /** Judges a movement, which gets the number 0 if it is a repetition. */
  public static Judgement of(Variant variant, Evidence evidence, ThresholdValues values) {
    return new Judgement(variant, evidence, new RepJudge(variant, values).judge(evidence, 0));
  }
}
