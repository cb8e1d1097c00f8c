package plumbline.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.session.CameraChoice;
import plumbline.session.LiveSetup;
import plumbline.session.RestingMoves;

/** What the next session judges, and with which model and camera; what rests because it hurts. */
final class Choice {
  private final RestingMoves moves;
  private LiveSetup chosen;
  private Optional<String> exercise;

  /**
   * @param asked what the program was started with
   * @param camera the name of the one that was used last, if none was asked for
   * @param moves that rest
   */
  Choice(LiveSetup asked, Optional<String> camera, RestingMoves moves) {
    this.moves = moves;
    chosen = asked;
    exercise =
        asked.exercises().size() == 1
            ? Optional.of(asked.exercises().get(0).id())
            : Optional.empty();
    if (asked.camera().isEmpty()) {
      CameraChoice.find(camera).ifPresent(this::watch);
    }
  }

  /** Of the next session. */
  LiveSetup setup() {
    return chosen.judging(
        exercise.flatMap(ExerciseCatalog::find).map(List::of).orElseGet(this::awake));
  }

  /** Those that do not rest because they hurt; all when none is left. */
  private List<Exercise> awake() {
    List<Exercise> awake =
        ExerciseCatalog.all().stream().filter(e -> !moves.all().contains(e.id())).toList();
    return awake.isEmpty() ? ExerciseCatalog.all() : awake;
  }

  /** The one exercise to judge; empty when it is to be recognised. */
  Optional<String> exercise() {
    return exercise;
  }

  /** The one exercise to judge; empty when it is to be recognised. */
  void judge(Optional<String> one) {
    exercise = one;
  }

  void watch(int cameraIndex) {
    chosen = chosen.watching(cameraIndex);
  }

  /** Another model, or another rate of the camera. */
  void use(LiveSetup model) {
    chosen = model.choosingLike(chosen);
  }

  /** Ids of the exercises that rest. */
  Set<String> resting() {
    return moves.all();
  }

  /** It hurt. */
  void rest(String hurting) {
    moves.rest(hurting);
  }

  /** The person wants to do it again. */
  void bringBack(String rested) {
    moves.bringBack(rested);
  }
}
