package plumbline.accuracy;

import java.util.List;
import java.util.Optional;
import plumbline.accuracy.Truth.Repetition;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.thresholds.ThresholdValues;

/**
 * A stretch of a rendered clip in a recording that is put together.
 *
 * @param first the number of the first frame shown
 * @param last the number of the first one that is not shown any more
 */
record Shot(Clip clip, int first, int last, Change change) {

  /**
   * What is done to the pictures.
   *
   * @param key the same for the same pictures; empty when nothing is done
   * @param somebody whether the person can be seen at all
   */
  record Change(String key, boolean somebody, Retouch.Maker retouch) {
    static final Change NONE = new Change("", true, Retouches::none);
  }

  static Shot of(Clip clip, double fromS, double toS, Change change) {
    Truth truth = clip.truth().orElseThrow();
    double fps = truth.video().fps();
    int last = (int) Math.min(Math.round(toS * fps), truth.frames().size());
    return new Shot(clip, (int) Math.round(fromS * fps), last, change);
  }

  Truth truth() {
    return clip.truth().orElseThrow();
  }

  int length() {
    return last - first;
  }

  double framesPerSecond() {
    return truth().video().fps();
  }

  /** The same key makes the same pictures. */
  String key() {
    return "%s %d-%d %s".formatted(clip.sha256(), first, last, change.key());
  }

  /** Whether the clip just goes on in the next shot. */
  boolean goesOnIn(Shot next) {
    return next.clip.equals(clip)
        && next.first == last
        && change.somebody()
        && next.change.somebody();
  }

  /** Both as one. */
  Shot with(Shot next) {
    return new Shot(clip, first, next.last, change);
  }

  /**
   * The movements that lie within it, in the recording's time.
   *
   * @param offsetS where in the recording the shot begins
   */
  List<StagedResult.Movement> movements(double offsetS) {
    if (!change.somebody()) {
      return List.of();
    }
    Truth truth = truth();
    double fromS = first / framesPerSecond();
    double toS = last / framesPerSecond();
    Exercise exercise = ExerciseCatalog.find(truth.exerciseId()).orElseThrow();
    RangeGoal range = truth.variant(exercise).goals(ThresholdValues.defaults()).range();
    return truth.reps().stream()
        .filter(rep -> rep.start() >= fromS && rep.end() <= toS)
        .map(rep -> movement(rep, truth, range, offsetS - fromS))
        .toList();
  }

  private static StagedResult.Movement movement(
      Repetition rep, Truth truth, RangeGoal range, double laterS) {
    Optional<Kind> expected = RepComparison.expected(rep, truth.peakDeg(rep), range);
    return new StagedResult.Movement(
        truth.exerciseId(), rep.side(), rep.start() + laterS, rep.end() + laterS, expected);
  }
}
