package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.coaching.Wording;
import plumbline.review.RepChange;
import plumbline.review.RescoreDiff;
import plumbline.scoring.RepVerdict.Kind;

/** Says what other settings change: {@code 4 of 60 repetitions change}, and each of them. */
public final class ChangeWords {
  private final Wording wording;

  public ChangeWords(Wording wording) {
    this.wording = wording;
  }

  /** {@code 4 of 60 repetitions change}. */
  public String headline(int changes, int reps) {
    return wording.text(changes == 0 ? "change.none" : "change.some", changes, reps);
  }

  /** The same for one session. */
  public String headline(RescoreDiff diff) {
    return headline(diff.changes().size(), diff.reps());
  }

  /** {@code #7 right: full 88 → partial 61, gains raised knee bent}. */
  public String line(RepChange change) {
    return wording.text("change.rep", change.number(), side(change)) + " " + what(change);
  }

  /** What becomes of it: {@code full 88 → partial 61, gains raised knee bent}. */
  public String what(RepChange change) {
    List<String> parts = new ArrayList<>();
    if (change.appears() || change.vanishes()) {
      parts.add(wording.text(change.appears() ? "change.appears" : "change.vanishes"));
    } else if (change.kindChanges() || change.scoreChanges()) {
      boolean kind = change.kindChanges();
      parts.add(
          worth(kind ? change.kindBefore() : Optional.empty(), change.scoreBefore())
              + " → "
              + worth(kind ? change.kindAfter() : Optional.empty(), change.scoreAfter()));
    }
    if (!change.appears() && !change.vanishes()) {
      change.gained().forEach(rule -> parts.add(named("change.gains", rule)));
      change.lost().forEach(rule -> parts.add(named("change.loses", rule)));
    }
    return String.join(", ", parts);
  }

  private String named(String key, String rule) {
    return wording.text(key, wording.ruleName(rule));
  }

  private String worth(Optional<Kind> kind, OptionalInt score) {
    String how =
        kind.map(k -> wording.text(k == Kind.FULL ? "kind.full" : "kind.partial")).orElse("");
    return how + (score.isPresent() ? " " + score.getAsInt() : "");
  }

  private String side(RepChange change) {
    return wording.text(
        "side."
            + change.match().repBefore().or(change.match()::repAfter).orElseThrow().side().id());
  }
}
