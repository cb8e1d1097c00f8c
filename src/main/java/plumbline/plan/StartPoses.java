package plumbline.plan;

import java.util.List;
import java.util.stream.Stream;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;

/** In which postures a set may begin. Immutable. */
final class StartPoses {
  private final List<Exercise> exercises;

  /** {@code exercises} of which the sets are. */
  StartPoses(List<Exercise> exercises) {
    this.exercises = List.copyOf(exercises);
  }

  /** The set's start pose is taken, and seen well enough for movements to count. */
  boolean isTaken(Step.WorkSet set, FrameAnalysis frame) {
    Posture posture = frame.posture();
    boolean fits = of(set).anyMatch(p -> p == posture || (p.isUpright() && posture.isUpright()));
    return fits && frame.inPosition();
  }

  /** On the back, where it can be done standing as well. */
  boolean isLyingInstead(Step.WorkSet set, Posture posture) {
    return posture == Posture.SUPINE && of(set).anyMatch(Posture::isUpright);
  }

  private Stream<Posture> of(Step.WorkSet set) {
    return exercises.stream()
        .filter(exercise -> exercise.id().equals(set.exercise()))
        .flatMap(exercise -> exercise.variants().stream())
        .flatMap(variant -> variant.postures().stream());
  }
}
