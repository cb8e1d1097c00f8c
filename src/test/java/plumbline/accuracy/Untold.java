package plumbline.accuracy;

import java.util.List;
import java.util.Locale;
import plumbline.body.Side;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * What was said about a clip of which no exact truth is known.
 *
 * @param verdicts each in a few words
 */
record Untold(String name, String model, String exercise, List<String> verdicts) {

  static Untold of(Clip clip, String model, String exercise, Judgement judgement) {
    List<String> verdicts = judgement.verdicts().stream().map(Untold::words).toList();
    return new Untold(clip.name(), model, exercise, verdicts);
  }

  private static String words(RepVerdict verdict) {
    String what =
        verdict instanceof Rep rep
            ? lower(rep.kind()) + " " + side(rep.side())
            : verdict instanceof Attempt attempt
                ? "attempt " + side(attempt.side()) + " (" + lower(attempt.reason()) + ")"
                : "unseen (" + lower(((Unseen) verdict).reason()) + ")";
    return "%s %s-%s s".formatted(what, seconds(verdict.startNanos()), seconds(verdict.endNanos()));
  }

  private static String side(Side side) {
    return side.id();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String seconds(long nanos) {
    return Decimals.of(nanos / 1e9, 1);
  }
}
