package plumbline.report;

import java.util.List;
import java.util.StringJoiner;
import plumbline.coaching.Wording;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

/**
 * A score as the sum it is: {@code 82 = 100 - 6 range (52°, aim 60°) - 12 raised knee bent (28°,
 * limit 20°) · not seen: other leg}.
 */
public final class ScoreLine {
  private final Wording wording;

  /** Names rules in the given words. */
  public ScoreLine(Wording wording) {
    this.wording = wording;
  }

  /** One line for a repetition. */
  public String of(Rep rep) {
    return score(rep)
        + list(" · " + wording.text("score.not-seen"), notSeen(rep))
        + list(" · " + wording.text("score.not-judged"), notReached(rep));
  }

  private String score(Rep rep) {
    if (rep.score().isEmpty()) {
      return wording.text("score.none");
    }
    StringJoiner sum = new StringJoiner(" - ", rep.score().getAsInt() + " = ", "");
    sum.add("100");
    rep.losses().forEach(loss -> sum.add(loss(loss)));
    return sum.toString();
  }

  private String loss(Loss loss) {
    return String.format(
        "%s %s (%s, %s %s)",
        wording.rounded(loss.points(), 1),
        wording.ruleName(loss.rule()),
        withUnit(loss.value(), loss.unit(), wording),
        wording.text(isFault(loss) ? "score.limit" : "score.aim"),
        withUnit(loss.limit(), loss.unit(), wording));
  }

  /** Faults are named after their exercise; range, hold and tempo are common to all. */
  private static boolean isFault(Loss loss) {
    return loss.rule().contains(".");
  }

  /** A value as a person reads it: {@code 28°}, {@code 1.4 s}, {@code 0.15 tl}. */
  static String withUnit(double value, String unit, Wording wording) {
    return switch (unit) {
      case "deg" -> wording.rounded(value, 0) + "°";
      case "deg/s" -> wording.rounded(value, 0) + "°/s";
      case "s" -> wording.rounded(value, 1) + " s";
      default -> wording.rounded(value, 2) + " " + unit;
    };
  }

  private static List<Unjudged> notSeen(Rep rep) {
    return rep.unjudged().stream().filter(Unjudged::isHidden).toList();
  }

  private static List<Unjudged> notReached(Rep rep) {
    return rep.unjudged().stream().filter(check -> !check.isHidden()).toList();
  }

  private String list(String label, List<Unjudged> checks) {
    StringJoiner names = new StringJoiner(", ", label + ": ", "");
    names.setEmptyValue("");
    checks.forEach(check -> names.add(wording.text("check." + check.rule())));
    return names.toString();
  }
}
