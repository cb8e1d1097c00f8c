package plumbline.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * Follows both legs through one way of doing an exercise, frame by frame: what each does now, and a
 * verdict on every movement that ended. Single-threaded; time is an argument.
 */
public final class ExerciseScorer {
  private final ThresholdValues values;
  private final Map<Side, SideTrack> tracks = new EnumMap<>(Side.class);
  private final LegArbiter arbiter;
  private Map<Side, SideProgress> progress;
  private boolean wasInPosition;

  public ExerciseScorer(Variant variant, ThresholdValues values) {
    this.values = values;
    arbiter = new LegArbiter(variant, values);
    for (Side side : Side.values()) {
      tracks.put(side, new SideTrack(variant, side, values));
    }
    progress = progressNow();
  }

  /** What a person may change in counting and scoring, for every exercise. */
  public static List<Threshold> thresholds() {
    return Stream.of(RepSettings.thresholds(), FaultTracker.thresholds(), ScoreRules.thresholds())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Takes the next frame and returns the verdicts on movements that ended with it.
   *
   * @param placement whether the person is in the exercise's posture
   * @param toleranceDeg how far the shank may point elsewhere than it should at the top
   */
  public List<RepVerdict> update(
      long nanos,
      Measures now,
      Measures neutral,
      CameraView view,
      Placement placement,
      double toleranceDeg) {
    int before = told();
    boolean placed = placement != Placement.ELSEWHERE;
    boolean counts = wasInPosition || placement == Placement.IN_POSITION;
    wasInPosition = placement == Placement.IN_POSITION;
    arbiter.seenFrom(now.near());
    for (Side side : Side.values()) {
      SideTrack other = track(side.opposite());
      track(side)
          .update(nanos, now, neutral, view, placed)
          .filter(ended -> counts)
          .ifPresent(ended -> arbiter.hear(track(side), other, ended, view, toleranceDeg));
    }
    progress = progressNow();
    return toldSince(before);
  }

  /** No more frames come: movements that were going on are closed. */
  public List<RepVerdict> finish(long nanos) {
    int before = told();
    for (Side side : Side.values()) {
      SideTrack other = track(side.opposite());
      track(side)
          .finish(nanos, Reason.RECORDING_ENDED)
          .flatMap(MovementEnd::lost)
          .filter(lost -> wasInPosition)
          .ifPresent(lost -> arbiter.hearLast(track(side), other, lost));
    }
    progress = progressNow();
    return toldSince(before);
  }

  /** Every movement that was weighed so far, with all that is needed to judge it again. */
  public List<Judgement> judgements() {
    return List.copyOf(arbiter.judgements());
  }

  /** Each leg's phase and primary angle. */
  public Map<Side, SideProgress> progress() {
    return progress;
  }

  /** The leg that is moving; the higher one when both are. */
  public Optional<Side> working() {
    Optional<Side> working = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Side, SideProgress> leg : progress.entrySet()) {
      double height = height(leg.getValue().primary());
      boolean moving = leg.getValue().phase().moving();
      if (moving && (working.isEmpty() || height > highest)) {
        working = Optional.of(leg.getKey());
        highest = height;
      }
    }
    return working;
  }

  /** Faults that show right now on the working leg, costliest first. */
  public List<ActiveFault> activeFaults() {
    return working().map(this::track).map(this::active).orElse(List.of());
  }

  private List<ActiveFault> active(SideTrack track) {
    return track.faults().stream()
        .filter(FaultTracker::isShowing)
        .map(f -> active(track, f))
        .sorted(Comparator.comparingDouble(ActiveFault::points).reversed())
        .toList();
  }

  private ActiveFault active(SideTrack track, FaultTracker fault) {
    FaultRule rule = fault.rule();
    return new ActiveFault(
        rule.id(),
        track.manner(rule),
        track.side(),
        fault.now(),
        fault.limit(),
        values.get(rule.points()));
  }

  private int told() {
    return arbiter.verdicts().size();
  }

  private List<RepVerdict> toldSince(int before) {
    return List.copyOf(arbiter.verdicts().subList(before, told()));
  }

  private SideTrack track(Side side) {
    return Objects.requireNonNull(tracks.get(side));
  }

  private Map<Side, SideProgress> progressNow() {
    Map<Side, SideProgress> now = new EnumMap<>(Side.class);
    tracks.forEach((side, track) -> now.put(side, track.progress()));
    return Collections.unmodifiableMap(now);
  }

  private static double height(Measurement primary) {
    return primary.hasValue() ? primary.value() : Double.NEGATIVE_INFINITY;
  }
}
