package plumbline.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.ExerciseScorer;
import plumbline.scoring.Phase;
import plumbline.scoring.Placement;
import plumbline.scoring.RepGoals;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RuleContext;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Follows a person as if they did one certain thing: whether they are in its start posture, how
 * they rest in it, and what their movements are worth. Single-threaded.
 */
final class VariantTrack {
  private final Variant variant;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final PostureDwell dwell;
  private final NeutralPose alongTheSwing;
  private final NeutralPose fromElsewhere;
  private final ExerciseScorer scorer;
  private final Obstacles obstacles;

  VariantTrack(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    goals = variant.goals(values);
    dwell = new PostureDwell(variant.postures(), values);
    alongTheSwing = new NeutralPose(values.nanos(RepSettings.NEUTRAL));
    fromElsewhere = new NeutralPose(values.nanos(RepSettings.NEUTRAL));
    scorer = new ExerciseScorer(variant, values);
    obstacles = new Obstacles(variant, values);
  }

  Variant variant() {
    return variant;
  }

  RepGoals goals() {
    return goals;
  }

  ExerciseScorer scorer() {
    return scorer;
  }

  Obstacles obstacles() {
    return obstacles;
  }

  /** True once the start posture was held long enough, and while it is kept. */
  boolean inPosition() {
    return dwell.inPosition();
  }

  boolean fits(Posture posture) {
    return variant.postures().contains(posture);
  }

  /** Takes in the posture of the next frame. */
  void place(long nanos, Posture posture) {
    dwell.update(nanos, posture);
  }

  /** Nothing learnt about this person holds any longer. */
  void forget() {
    dwell.lose();
    alongTheSwing.reset();
    fromElsewhere.reset();
  }

  /** Why nothing can be judged in a frame whose skeleton is trusted. */
  Optional<Reason> blocked(Observer.Seen seen, Measures measures) {
    CameraView view = seen.view();
    Optional<Reason> byView =
        obstacles.ofView(seen.pose(), view, inPosition() || fits(seen.posture()));
    if (byView.isPresent() || !inPosition()) {
      return byView;
    }
    if (seen.backward() && fits(Posture.WALKING)) {
      return Optional.of(Reason.WALKING_BACKWARD);
    }
    Side near = seen.near();
    return Obstacles.ofLegs(
        primary(measures, near, view), primary(measures, near.opposite(), view));
  }

  /** Judges the next frame; returns the verdicts on movements that ended with it. */
  List<RepVerdict> judge(
      long nanos,
      Posture posture,
      CameraView view,
      Measures measures,
      Optional<Reason> blocked,
      double toleranceDeg) {
    Measures judged = blocked.map(Measures::none).orElse(measures);
    List<RepVerdict> verdicts =
        scorer.update(nanos, judged, rest(view), view, dwell.placement(), toleranceDeg);
    learnRest(nanos, view, measures, fits(posture) && blocked.isEmpty() && atRest());
    return verdicts;
  }

  private void learnRest(long nanos, CameraView view, Measures measures, boolean rests) {
    NeutralPose from = neutral(view);
    other(from).leave();
    if (rests) {
      from.add(nanos, legLevelDeg(measures), measures);
    } else {
      from.leave();
    }
  }

  /**
   * Along the swing lengths are of the picture, from elsewhere of the plane of motion: what rests
   * in the one seems to have moved in the other.
   */
  private NeutralPose neutral(CameraView view) {
    return view.isAlongTheSwing() ? alongTheSwing : fromElsewhere;
  }

  /** Who turns in the middle of a movement did not rest where they are seen from now. */
  private Measures rest(CameraView view) {
    NeutralPose from = neutral(view);
    boolean moving = scorer.working().isPresent();
    return from.isKnown() || !moving ? from.get() : other(from).get();
  }

  private NeutralPose other(NeutralPose one) {
    return one == alongTheSwing ? fromElsewhere : alongTheSwing;
  }

  /** In the posture, and each leg that can be seen has been at rest: the next one will count. */
  boolean settled() {
    Collection<SideProgress> legs = scorer.progress().values();
    return dwell.placement() != Placement.ELSEWHERE
        && legs.stream().anyMatch(leg -> leg.phase() != Phase.NOT_READY)
        && legs.stream()
            .allMatch(leg -> leg.phase() != Phase.NOT_READY || !leg.primary().hasValue());
  }

  /** In position, but no leg has come to rest yet. */
  Optional<Reason> awaitsRest(long nanos) {
    return obstacles.ofRest(nanos, inPosition(), scorer.progress().values());
  }

  private Measurement primary(Measures measures, Side side, CameraView view) {
    return variant.primary(new RuleContext(side, measures, rest(view), values));
  }

  /**
   * Read without the rest pose, which is only being learnt here. Where the primary angle cannot be
   * told without it, the legs' angles tell at least whether they keep still.
   */
  private double legLevelDeg(Measures measures) {
    double highest = goals.rest().baseDeg();
    double untold = 0;
    for (Side side : Side.values()) {
      Measurement leg =
          variant.primary(
              new RuleContext(side, measures, Measures.none(Reason.NO_NEUTRAL), values));
      Measurement line = measures.get(Measure.LEG_FLEXION, side);
      if (leg.isJudged()) {
        highest = Math.max(highest, leg.value());
      } else if (line.isJudged()) {
        untold += line.value();
      }
    }
    return highest + untold;
  }

  private boolean atRest() {
    return scorer.progress().values().stream().allMatch(this::atRest);
  }

  private boolean atRest(SideProgress progress) {
    Measurement primary = progress.primary();
    return !progress.phase().moving()
        && (!primary.isJudged() || primary.value() < goals.rest().enterDeg());
  }
}
