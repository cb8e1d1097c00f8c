package plumbline.report;

import java.util.Locale;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict.Attempt;

/** Why a movement does not count, with the measured and the needed value. */
final class AttemptWords {
  private AttemptWords() {}

  static String of(Attempt attempt, Wording wording) {
    String id = attempt.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return wording.text("attempt." + id, number(attempt.value()), number(attempt.needed()));
  }

  private static String number(double value) {
    return Rounded.text(value, Math.abs(value) < 10 ? 1 : 0);
  }
}
