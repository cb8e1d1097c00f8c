package plumbline.accuracy;

import java.util.List;
import java.util.Locale;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * What was said about a clip of which no exact truth is known, with {@code auto}.
 *
 * @param verdicts each in a few words
 */
record Untold(String name, String model, List<String> verdicts) {

  static Untold of(Clip clip, String model, Judgement judgement) {
    List<String> verdicts = judgement.verdicts().stream().map(Untold::words).toList();
    return new Untold(clip.name(), model, verdicts);
  }

  private static String words(RepVerdict verdict) {
    String what =
        verdict instanceof Rep rep
            ? lower(rep.kind()) + " " + rep.exercise() + " " + rep.side().id()
            : verdict instanceof Attempt attempt
                ? "attempt " + attempt.side().id() + " (" + lower(attempt.reason()) + ")"
                : "unseen (" + lower(((Unseen) verdict).reason()) + ")";
    return "%s %s-%s s".formatted(what, seconds(verdict.startNanos()), seconds(verdict.endNanos()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String seconds(long nanos) {
    return Decimals.of(nanos / 1e9, 1);
  }
}
