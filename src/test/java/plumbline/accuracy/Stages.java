package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.accuracy.Shot.Change;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;

/** The recordings that are put together of the clips at hand: always the same of the same ones. */
final class Stages {
  /** So much of a clip is enough to show what happens. */
  private static final double LENGTH_S = 16;

  private static final double WALK_S = 5;
  private static final double GLIDE_S = 2.5;
  private static final double AWAY_S = 3;
  private static final Change LEAVES = new Change("leaves", true, Retouches::leaving);
  private static final Change RETURNS = new Change("returns", true, Retouches::returning);
  private static final Change NOBODY = new Change("nobody", false, Retouches::empty);

  private final List<Clip> clips;

  private Stages(List<Clip> clips) {
    this.clips = clips;
  }

  static List<Staged> of(List<Clip> clips) {
    return new Stages(clips.stream().sorted(Comparator.comparing(Stages::plainness)).toList())
        .all();
  }

  /** Clips without faults and without a way into position come first. */
  private static int plainness(Clip clip) {
    boolean plain =
        clip.truth()
            .filter(t -> t.introEnd() == 0 && t.reps().stream().allMatch(r -> r.faults().isEmpty()))
            .isPresent();
    return plain ? 0 : 1;
  }

  private List<Staged> all() {
    List<Staged> all = new ArrayList<>();
    both("march", "twist-toe-touch").ifPresent(all::add);
    both("leg-raise", "kneeling-hip-extension").ifPresent(all::add);
    for (Exercise exercise : ExerciseCatalog.all()) {
      fromTheSide(exercise.id()).ifPresent(clip -> all.addAll(with(exercise, clip)));
    }
    return all;
  }

  /** The first clip from the side, as rendered by that name. */
  private Optional<Clip> fromTheSide(String exercise) {
    return first(t -> isFromTheSide(t, exercise));
  }

  private static boolean isFromTheSide(Truth truth, String exercise) {
    return truth.exercise().equals(exercise) && truth.view() == CameraView.SIDE;
  }

  private Optional<Clip> first(Predicate<Truth> wanted) {
    return clips.stream().filter(c -> c.truth().filter(wanted).isPresent()).findFirst();
  }

  private Optional<Staged> both(String one, String other) {
    return clips.stream()
        .filter(clip -> clip.truth().filter(t -> isFromTheSide(t, one)).isPresent())
        .flatMap(begins -> alike(begins, other).map(goesOn -> both(one, begins, other, goesOn)))
        .findFirst();
  }

  private static Staged both(String one, Clip begins, String other, Clip goesOn) {
    return new Staged(
        one + ", then " + other, ExerciseCatalog.all(), List.of(opening(begins), opening(goesOn)));
  }

  private Stream<Clip> alike(Clip clip, String exercise) {
    return first(t -> isFromTheSide(t, exercise) && alike(t, truth(clip))).stream();
  }

  /** One recording has one frame rate. */
  private static boolean alike(Truth a, Truth b) {
    return a.video().fps() == b.video().fps();
  }

  /** Its beginning, as it is. */
  private static Shot opening(Clip clip) {
    return Shot.of(clip, 0, LENGTH_S, Change.NONE);
  }

  private List<Staged> with(Exercise exercise, Clip clip) {
    List<Exercise> chosen = List.of(exercise);
    String name = exercise.id() + ", ";
    List<Staged> all = new ArrayList<>();
    first(t -> isUpright(t) && !t.command().equals(truth(clip).command()))
        .map(walker -> passedBy(clip, walker))
        .ifPresent(shots -> all.add(new Staged(name + "somebody passes in front", chosen, shots)));
    all.add(new Staged(name + "leaves and returns", chosen, away(clip)));
    all.add(new Staged(name + "feet outside the picture", chosen, List.of(withoutFeet(clip))));
    return all;
  }

  /** Somebody who can be shown walking. */
  private static boolean isUpright(Truth truth) {
    return truth.posture() == Posture.STANDING && truth.view() == CameraView.SIDE;
  }

  /** The walker comes while the second movement is going on. */
  private static List<Shot> passedBy(Clip clip, Clip walker) {
    double fromS = truth(clip).reps().get(1).start();
    double toS = fromS + WALK_S;
    Change passed =
        new Change("passed by " + walker.sha256(), true, () -> Retouches.passedBy(walker));
    return List.of(
        Shot.of(clip, 0, fromS, Change.NONE),
        Shot.of(clip, fromS, toS, passed),
        Shot.of(clip, toS, toS + LENGTH_S / 2, Change.NONE));
  }

  /**
   * Gone in the middle of the third movement; back, and from the beginning. Whoever lies or kneels
   * is gone at once, as when the camera is covered.
   */
  private static List<Shot> away(Clip clip) {
    double leavesS = truth(clip).reps().get(2).peak();
    boolean onFoot = truth(clip).posture() == Posture.STANDING;
    return List.of(
        Shot.of(clip, 0, leavesS, Change.NONE),
        Shot.of(clip, leavesS, leavesS + GLIDE_S, onFoot ? LEAVES : NOBODY),
        Shot.of(clip, leavesS, leavesS + AWAY_S, NOBODY),
        Shot.of(clip, 0, GLIDE_S, onFoot ? RETURNS : NOBODY),
        Shot.of(clip, 0, LENGTH_S, Change.NONE));
  }

  /** Cut where the feet are at rest. */
  private static Shot withoutFeet(Clip clip) {
    Change cut = new Change("without feet", true, () -> Retouches.withoutFeet(truth(clip)));
    return Shot.of(clip, 0, LENGTH_S, cut);
  }

  private static Truth truth(Clip clip) {
    return clip.truth().orElseThrow();
  }
}
