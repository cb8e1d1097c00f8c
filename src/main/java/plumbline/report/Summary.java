package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.body.Side;
import plumbline.coaching.AttemptWords;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.SetScore;
import plumbline.scoring.Tally;

/** A result for a person at a terminal: the counts, one line a movement, how each exercise went. */
public final class Summary {
  private static final String INDENT = "  ";

  private final Wording wording;
  private final CoachWords words;
  private final ScoreLine scoreLine;

  /** Writes in the given words. */
  public Summary(Wording wording) {
    this.wording = wording;
    words = new CoachWords(wording);
    scoreLine = new ScoreLine(wording);
  }

  /** The lines, without line breaks. */
  public List<String> lines(AnalysisResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        wording.text(
            "summary.head",
            result.source().name(),
            wording.exerciseName(result.exercise()),
            Rounded.text(result.durationS(), 1),
            counts(result.tally())));
    result.verdicts().forEach(verdict -> lines.add(INDENT + line(verdict)));
    SetScore.byExercise(result.verdicts())
        .forEach((exercise, set) -> lines.add(INDENT + howItWent(exercise, set)));
    return lines;
  }

  private String howItWent(String exercise, SetScore set) {
    return wording.text("summary.set", wording.exerciseName(exercise), words.howItWent(set));
  }

  private String counts(Tally tally) {
    List<String> sides = new ArrayList<>();
    for (Side side : Side.values()) {
      String name = wording.text("side." + side.id());
      String partial =
          tally.partial(side) == 0
              ? ""
              : " + " + tally.partial(side) + " " + wording.text("kind.partial");
      sides.add(name + " " + tally.full(side) + partial);
    }
    return String.join(", ", sides);
  }

  private String line(RepVerdict verdict) {
    // The sealed interface's switch patterns need a newer Java than the floor.
    if (verdict instanceof Rep rep) {
      return rep(rep);
    }
    String span = span(verdict);
    if (verdict instanceof Attempt attempt) {
      String side = wording.text("side." + attempt.side().id());
      return wording.text("summary.attempt", span, side, AttemptWords.of(attempt, wording));
    }
    Unseen unseen = (Unseen) verdict;
    return wording.text(
        "summary.unseen", span, wording.reason(unseen.reason()), wording.fix(unseen.reason()));
  }

  private String rep(Rep rep) {
    String peak =
        rep.peak().isJudged()
            ? Rounded.text(rep.peak().value(), 0) + "° ± " + Rounded.text(rep.peak().sd(), 0) + "°"
            : "";
    return String.format(
        Locale.ROOT,
        "%s  #%d %s %s  %s  %s",
        span(rep),
        rep.number(),
        wording.text("side." + rep.side().id()),
        wording.text("kind." + rep.kind().name().toLowerCase(Locale.ROOT)),
        peak,
        scoreLine.of(rep));
  }

  private static String span(RepVerdict verdict) {
    return String.format(
        Locale.ROOT, "%6.1f - %.1f s", verdict.startNanos() / 1e9, verdict.endNanos() / 1e9);
  }
}
