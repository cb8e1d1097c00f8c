package plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Tally;

/**
 * Lets every movement be told once: several ways of exercising are followed side by side, and more
 * than one may have something to say about it. Single-threaded.
 */
final class VerdictDesk {
  private final ExerciseRecognizer recognizer;
  private final List<RepVerdict> verdicts = new ArrayList<>();
  private long toldUntil = Long.MIN_VALUE;
  private int reps;
  private Tally tally = Tally.of(List.of());

  VerdictDesk(ExerciseRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /** Takes what one way of exercising says at this frame; returns what is to be told. */
  List<RepVerdict> take(VariantTrack track, List<RepVerdict> said, long nanos) {
    List<RepVerdict> told = new ArrayList<>();
    for (RepVerdict verdict : said) {
      if (verdict instanceof Rep rep) {
        if (!overlapsRep(rep)) {
          recognizer.counted(track, nanos);
          told.add(rep.withNumber(++reps));
        }
      } else if (worthTelling(track, verdict)) {
        told.add(verdict);
      }
    }
    told.forEach(this::remember);
    return told;
  }

  /** A stretch that nobody could judge. */
  List<RepVerdict> take(Unseen unseen) {
    remember(unseen);
    return List.of(unseen);
  }

  /** Goes on where another one stopped: what was told there is not told again. */
  void goOnFrom(VerdictDesk before) {
    verdicts.clear();
    verdicts.addAll(before.verdicts);
    toldUntil = before.toldUntil;
    reps = before.reps;
    tally = before.tally;
  }

  /** Up to here a verdict has been given already. */
  long toldUntil() {
    return toldUntil;
  }

  /** Counts of everything told so far. */
  Tally tally() {
    return tally;
  }

  private void remember(RepVerdict verdict) {
    verdicts.add(verdict);
    tally = Tally.of(verdicts);
    toldUntil = Math.max(toldUntil, verdict.endNanos());
  }

  /**
   * What did not count is told by the one that is being done, or chosen and fitting best; the
   * others are only asked whether it was theirs.
   */
  private boolean worthTelling(VariantTrack track, RepVerdict verdict) {
    boolean told = verdicts.stream().anyMatch(v -> overlap(v, verdict));
    return !told && recognizer.speaksFor(track) && !(verdict instanceof Attempt a && idle(a));
  }

  /** While it is not known what somebody does, what does not count means nothing. */
  private boolean idle(Attempt attempt) {
    return !recognizer.knows()
        || (recognizer.isAmong() && attempt.reason() == AttemptReason.OTHER_MOVEMENT);
  }

  private boolean overlapsRep(Rep rep) {
    return verdicts.stream().anyMatch(v -> v instanceof Rep && overlap(v, rep));
  }

  private static boolean overlap(RepVerdict a, RepVerdict b) {
    long both = Math.min(a.endNanos(), b.endNanos()) - Math.max(a.startNanos(), b.startNanos());
    return both > Math.min(a.lengthNanos(), b.lengthNanos()) / 2;
  }
}
