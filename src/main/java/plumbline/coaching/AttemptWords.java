package plumbline.coaching;

import java.util.Locale;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;

/** Why a movement does not count, with the measured and the needed value. */
public final class AttemptWords {
  private AttemptWords() {}

  /** For a person: {@code below the smallest counted range: 18°, needs 25°}. */
  public static String of(Attempt attempt, Wording wording) {
    boolean angle = attempt.reason() == AttemptReason.BELOW_SMALLEST_RANGE;
    int decimals = angle && !looksEnough(attempt) ? 0 : 1;
    String unit = angle ? "°" : "";
    return of(
        attempt,
        wording,
        number(attempt.value(), decimals, wording) + unit,
        number(attempt.needed(), decimals, wording) + unit);
  }

  /** The same with these as the measured and the needed value. */
  public static String of(Attempt attempt, Wording wording, String value, String needed) {
    String id = attempt.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return wording.text("attempt." + id, value, needed);
  }

  /** Nobody understands why 25° are not enough where 25° are needed. */
  private static boolean looksEnough(Attempt attempt) {
    return Math.round(attempt.value()) == Math.round(attempt.needed());
  }

  private static String number(double value, int decimals, Wording wording) {
    return wording.number(value, value == Math.rint(value) ? 0 : decimals);
  }
}
