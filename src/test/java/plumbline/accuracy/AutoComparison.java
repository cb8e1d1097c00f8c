package plumbline.accuracy;

import java.util.List;
import java.util.Optional;
import plumbline.accuracy.Truth.Moment;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;

/**
 * What {@code auto} takes the exercise for.
 *
 * @param right frames with the true exercise's name, the way into position left out
 * @param wrong frames with another's
 * @param open frames without a name
 * @param introNamed frames with a name before the person was in position
 * @param repsRight repetitions of the true exercise
 * @param repsWrong repetitions of another
 */
record AutoComparison(
    int right, int wrong, int open, int introNamed, int repsRight, int repsWrong) {

  static AutoComparison of(Truth truth, Judgement judgement) {
    int right = 0;
    int wrong = 0;
    int open = 0;
    int introNamed = 0;
    for (FrameAnalysis frame : judgement.frames()) {
      Optional<String> named = frame.variant().map(Variant::exercise);
      Optional<Moment> moment = truth.moment(frame.raw().index());
      if (moment.filter(Moment::isIntro).isPresent()) {
        introNamed += named.isPresent() ? 1 : 0;
      } else if (named.isEmpty()) {
        open++;
      } else if (named.get().equals(truth.exerciseId())) {
        right++;
      } else {
        wrong++;
      }
    }
    List<Rep> reps = judgement.only(Rep.class);
    int repsRight =
        (int) reps.stream().filter(rep -> rep.exercise().equals(truth.exerciseId())).count();
    return new AutoComparison(right, wrong, open, introNamed, repsRight, reps.size() - repsRight);
  }
}
