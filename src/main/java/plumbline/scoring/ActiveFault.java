package plumbline.scoring;

import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;

/**
 * A fault that is showing right now.
 *
 * @param manner how it shows, where what helps depends on that
 */
public record ActiveFault(
    String rule,
    Optional<String> manner,
    Side side,
    Measurement value,
    double limit,
    double points) {

  /** What its cue is filed under: the rule, and how it shows. */
  public String cue() {
    return manner.map(how -> rule + "." + how).orElse(rule);
  }
}
