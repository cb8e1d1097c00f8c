package plumbline.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.coaching.Wording;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.review.SetScore;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/** Keeps the sets that were done in a session with a coach, and tells in words how they went. */
final class SetBook {
  private final Wording wording;
  private final Map<String, List<List<Rep>>> done = new LinkedHashMap<>();
  private Optional<CoachView> going = Optional.empty();
  private List<Rep> last = List.of();

  SetBook(Wording wording) {
    this.wording = wording;
  }

  /** Takes the next moment; {@code verdicts} are all movements so far. */
  void follow(CoachView now, List<RepVerdict> verdicts) {
    going
        .filter(set -> set.at() != now.at())
        .ifPresent(set -> end(set.set().orElseThrow(), set.countsFromNanos(), verdicts));
    going = now.set().isPresent() ? Optional.of(now) : Optional.empty();
    last = going.isPresent() ? List.of() : last;
  }

  private void end(Step.WorkSet set, long fromNanos, List<RepVerdict> verdicts) {
    last =
        RepVerdict.reps(verdicts).stream()
            .filter(rep -> rep.exercise().equals(set.exercise()) && rep.startNanos() >= fromNanos)
            .toList();
    done.computeIfAbsent(set.exercise(), id -> new ArrayList<>()).add(last);
  }

  /** The set that has just been done; empty during a set, and where nothing has a score. */
  Optional<String> justDone() {
    return SetScore.of(last).map(this::words).map(how -> wording.text("set.just-done", how));
  }

  /** All sets of an exercise. */
  Optional<String> of(String exercise) {
    return SetScore.ofSets(done.getOrDefault(exercise, List.of())).map(this::words);
  }

  private String words(SetScore set) {
    String most = set.most().map(wording::ruleName).orElse("");
    String tone =
        switch (set.tone()) {
          case STEADY -> wording.text("set.steady");
          case GOOD -> wording.text("set.good");
          case WORK_ON -> wording.text("set.work-on", most);
          case EASIER -> wording.text("set.easier");
        };
    return wording.text("set.score", set.score(), tone);
  }
}
