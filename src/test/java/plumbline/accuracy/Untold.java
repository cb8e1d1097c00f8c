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
 * @param nothing whether it is known that no exercise is done in it
 * @param frames how many it has
 * @param named those in which an exercise was named
 * @param reps repetitions that were counted
 * @param verdicts each in a few words
 */
record Untold(
    String name,
    String model,
    boolean nothing,
    int frames,
    int named,
    int reps,
    List<String> verdicts) {

  static Untold of(Clip clip, String model, boolean nothing, Judgement judgement) {
    return new Untold(
        clip.name(),
        model,
        nothing,
        judgement.frames().size(),
        (int) judgement.frames().stream().filter(frame -> frame.variant().isPresent()).count(),
        judgement.only(Rep.class).size(),
        judgement.verdicts().stream().map(Untold::words).toList());
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
