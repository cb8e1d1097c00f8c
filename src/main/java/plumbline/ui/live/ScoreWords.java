package plumbline.ui.live;

import java.util.Locale;
import plumbline.coaching.AttemptWords;
import plumbline.coaching.Wording;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;

/** Puts the last movement's verdict into one line for the desk. */
final class ScoreWords {
  private static final int FULL_SCORE = 100;

  private final Wording wording;

  ScoreWords(Wording wording) {
    this.wording = wording;
  }

  /** {@code Repetition 3, left, full} or what else the movement was. */
  String title(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Rep rep) {
      return wording.text(
          "live.rep",
          rep.number(),
          wording.text("side." + rep.side().id()),
          wording.text("kind." + rep.kind().name().toLowerCase(Locale.ROOT)));
    }
    if (verdict instanceof RepVerdict.Attempt attempt) {
      return wording.text("live.attempt", wording.text("side." + attempt.side().id()));
    }
    return wording.text("live.unseen");
  }

  /** {@code 82 = 100 − 6 range − 12 raised knee bent (28°, limit 20°)}. */
  String detail(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Rep rep) {
      return score(rep);
    }
    if (verdict instanceof RepVerdict.Attempt attempt) {
      return AttemptWords.of(attempt, wording);
    }
    return wording.reason(((RepVerdict.Unseen) verdict).reason());
  }

  /** The same without values and limits: {@code 82 = 100 − 6 range − 12 raised knee bent}. */
  String brief(RepVerdict verdict) {
    return detail(verdict).replaceAll("\u00a0\\([^)]*\\)", "");
  }

  private String score(RepVerdict.Rep rep) {
    if (rep.score().isEmpty()) {
      return wording.text("live.no-score");
    }
    int score = rep.score().getAsInt();
    if (score == FULL_SCORE) {
      return wording.text("live.full-score");
    }
    StringBuilder words = new StringBuilder();
    words.append(score).append(" = ").append(FULL_SCORE);
    rep.losses().stream()
        .filter(loss -> Math.round(loss.points()) > 0)
        .map(this::loss)
        .forEach(words::append);
    return words.toString();
  }

  private String loss(Loss loss) {
    return wording.text(
        "live.loss",
        Math.round(loss.points()),
        wording.ruleName(loss.rule()),
        amount(loss.value(), loss.unit()),
        amount(loss.limit(), loss.unit()),
        wording.text(loss.rule().indexOf('.') < 0 ? "live.aim" : "live.limit"));
  }

  private String amount(double value, String unit) {
    return switch (unit) {
      case "deg" -> wording.number(value, 0) + "°";
      case "deg/s" -> wording.text("live.speed", number(Math.rint(value)));
      case "s" -> wording.text("live.seconds", number(value));
      default -> wording.text("live.torso", wording.number(value, 2));
    };
  }

  private String number(double value) {
    return wording.number(value, value == Math.rint(value) ? 0 : 1);
  }
}
