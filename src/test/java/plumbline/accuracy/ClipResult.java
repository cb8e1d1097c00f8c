package plumbline.accuracy;

import java.util.List;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * All comparisons of one clip with one pose model.
 *
 * @param exercise as rendered
 * @param body which of the rendered people it is
 * @param judgedView whether the program says that it judges the exercise's angle from there
 * @param yawDeg how far the camera really is from a side view
 * @param range the limits of partial and full
 * @param hiddenRules fault rules whose joints were really hidden
 * @param unseen stretches of which the program says that it could not judge them
 * @param introFrames frames before the person was in position
 * @param introReps repetitions counted before the person was in position: there are none
 * @param introMovingFrames frames before that in which a leg was taken to be moving
 */
record ClipResult(
    String name,
    String sha256,
    String model,
    String exercise,
    String body,
    Posture posture,
    CameraView view,
    boolean judgedView,
    double yawDeg,
    RangeGoal range,
    RepComparison reps,
    FaultComparison faults,
    HiddenRules hiddenRules,
    AutoComparison auto,
    List<Sample> samples,
    int attempts,
    List<Unseen> unseen,
    int introFrames,
    int introReps,
    int introMovingFrames) {

  static ClipResult of(
      Clip clip,
      Truth truth,
      String model,
      Exercise exercise,
      ErrorBands bands,
      List<PoseFrame> landmarks) {
    Judgement judgement = Judgement.of(List.of(exercise), bands, landmarks);
    Variant variant = truth.variant(exercise);
    RepGoals goals = variant.goals(ThresholdValues.defaults());
    List<Rep> counted = judgement.only(Rep.class);
    RepComparison reps = RepComparison.of(truth, goals.range(), counted);
    return new ClipResult(
        clip.name(),
        clip.sha256(),
        model,
        truth.exercise(),
        truth.body(),
        truth.posture(),
        truth.view(),
        variant.judgedViews().stream().anyMatch(view -> view.id().equals(truth.view().id())),
        truth.yawDeg(),
        goals.range(),
        reps,
        FaultComparison.of(truth, variant, reps),
        HiddenRules.of(truth, exercise, reps, judgement),
        AutoComparison.of(truth, Judgement.of(ExerciseCatalog.all(), bands, landmarks)),
        new FrameComparison(truth).of(judgement.frames()),
        judgement.only(Attempt.class).size(),
        judgement.only(Unseen.class),
        (int) truth.frames().stream().filter(Truth.Moment::isIntro).count(),
        (int) counted.stream().filter(r -> r.peakNanos() / 1e9 < truth.introEnd()).count(),
        (int) judgement.frames().stream().filter(f -> movesInIntro(truth, f)).count());
  }

  boolean hasIntro() {
    return introFrames > 0;
  }

  private static boolean movesInIntro(Truth truth, FrameAnalysis frame) {
    boolean moving = frame.progress().values().stream().anyMatch(p -> p.phase().moving());
    return moving && frame.raw().timeS() < truth.introEnd();
  }
}
