package plumbline.scoring;

import java.util.ArrayList;
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
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * Follows both legs through one way of doing an exercise and gives a verdict on every movement: one
 * counter a side, and one rule for which leg did it. Single-threaded; time is an argument.
 */
public final class ExerciseScorer {
  private final Variant variant;
  private final ThresholdValues values;
  private final Map<Side, SideTrack> tracks = new EnumMap<>(Side.class);
  private final RepJudge judge;
  private final List<RepVerdict> verdicts = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private Map<Side, SideProgress> progress;
  private double toleranceDeg;
  private boolean wasInPosition;
  private long exchangedUntilNanos = Long.MIN_VALUE;
  private Optional<Side> near = Optional.empty();

  public ExerciseScorer(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    judge = new RepJudge(variant, values);
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
    this.toleranceDeg = toleranceDeg;
    int before = verdicts.size();
    boolean placed = placement != Placement.ELSEWHERE;
    boolean counts = wasInPosition || placement == Placement.IN_POSITION;
    wasInPosition = placement == Placement.IN_POSITION;
    near = now.near().or(() -> near);
    for (Side side : Side.values()) {
      track(side)
          .update(nanos, now, neutral, view, placed)
          .filter(ended -> counts)
          .ifPresent(ended -> judge(track(side), ended, view));
    }
    progress = progressNow();
    return List.copyOf(verdicts.subList(before, verdicts.size()));
  }

  /** No more frames come: movements that were going on are closed. */
  public List<RepVerdict> finish(long nanos) {
    int before = verdicts.size();
    for (Side side : Side.values()) {
      track(side)
          .finish(nanos, Reason.RECORDING_ENDED)
          .flatMap(RepCounter.Ended::lost)
          .filter(lost -> wasInPosition)
          .flatMap(lost -> unshadowed(track(side), lost))
          .ifPresent(this::addUnseen);
    }
    progress = progressNow();
    return List.copyOf(verdicts.subList(before, verdicts.size()));
  }

  /** Every movement that was weighed so far, with all that is needed to judge it again. */
  public List<Judgement> judgements() {
    return List.copyOf(judgements);
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
        rule.id(), track.side(), fault.now(), fault.limit(), values.get(rule.points()));
  }

  private void judge(SideTrack track, RepCounter.Ended ended, CameraView view) {
    ended.lost().flatMap(lost -> unshadowed(track, lost)).ifPresent(lost -> addLost(track, lost));
    ended.movement().ifPresent(movement -> judge(track, movement, view));
  }

  private void addLost(SideTrack track, Movement.Lost lost) {
    if (lost.reason() != Reason.POSTURE_UNKNOWN) {
      addUnseen(lost);
    } else if (lost.peakDeg() >= judge.smallestCountedDeg()) {
      verdicts.add(
          new Attempt(
              track.side(), lost.startNanos(), lost.endNanos(), AttemptReason.LEFT_POSTURE, 0, 0));
    }
  }

  private void addUnseen(Movement.Lost lost) {
    verdicts.add(new Unseen(lost.startNanos(), lost.endNanos(), lost.reason()));
  }

  private void judge(SideTrack track, Movement movement, CameraView view) {
    SideTrack other = track(track.side().opposite());
    LegPair legs = LegPair.of(movement, other, values);
    boolean exchanged = isExchanged(movement, other, view);
    if (legs.cameAlong() || isOfTheOther(movement, other, exchanged) || alreadyCounted(movement)) {
      return;
    }
    if (exchanged) {
      verdicts.add(new Unseen(movement.startNanos(), movement.endNanos(), Reason.SKELETON_UNSURE));
    } else if (legs.together() && twoLegs(track, movement)) {
      verdicts.add(refused(track, movement, AttemptReason.BOTH_LEGS));
    } else if (track.mismatchAround(movement.peakNanos()).orElse(-90.0) > toleranceDeg) {
      verdicts.add(otherMovement(track, movement));
    } else {
      boolean alone = other.restedAround(movement.peakNanos());
      Side side = legs.couldBeEither() ? likelierSide(track, view) : track.side();
      weigh(track.evidence(movement, side, legs.together(), alone, view));
    }
  }

  /**
   * Whether the model took it for the other leg while it was up: faster than any leg, and where it
   * began or ended the other one was up. While that one rests, a wrong picture made it fast.
   */
  private boolean isExchanged(Movement m, SideTrack other, CameraView view) {
    boolean handedOver = other.isUpAround(m.startNanos()) || other.isUpAround(m.endNanos());
    return judge.isFasterThanAnyLeg(m, view) && handedOver;
  }

  /**
   * Whether this is a piece of what the other leg is doing, or of a movement that was told as
   * unseen because the legs were exchanged in it (decision 36).
   */
  private boolean isOfTheOther(Movement m, SideTrack other, boolean exchanged) {
    boolean within = other.progress().phase().moving() && other.movingSinceNanos() < m.startNanos();
    boolean remainder = (exchanged ? m.startNanos() : m.peakNanos()) < exchangedUntilNanos;
    if (remainder || (exchanged && !within)) {
      exchangedUntilNanos = Math.max(exchangedUntilNanos, m.endNanos());
    }
    return remainder || (exchanged && within);
  }

  /** The shape of a leg that was hardly seen, or had another top, proves nothing. */
  private static RepVerdict otherMovement(SideTrack track, Movement m) {
    return m.isWellSeen() && m.rise() != Rise.MISSED
        ? refused(track, m, AttemptReason.OTHER_MOVEMENT)
        : new Unseen(m.startNanos(), m.endNanos(), m.unseenFor().orElse(Reason.FAR_LEG_HIDDEN));
  }

  private void weigh(Evidence evidence) {
    Optional<RepVerdict> said = judge.judge(evidence, nextNumber());
    judgements.add(new Judgement(variant, evidence, said));
    said.ifPresent(verdicts::add);
  }

  /**
   * Of two legs seen as one: from the side the nearer one, behind which the far one is hidden;
   * while a far leg moves, the near one rests in full view.
   */
  private Side likelierSide(SideTrack track, CameraView view) {
    return view.isAlongTheSwing() ? expectedSide(track) : near.orElseGet(() -> expectedSide(track));
  }

  /** The leg whose turn it is. */
  private Side expectedSide(SideTrack track) {
    List<Rep> reps = reps();
    int n = reps.size();
    if (n == 0) {
      return track.side();
    }
    Side last = reps.get(n - 1).side();
    boolean oneSideAtATime = n > 1 && reps.get(n - 2).side() == last;
    return oneSideAtATime ? last : last.opposite();
  }

  /** Not one leg seen twice. */
  private boolean twoLegs(SideTrack track, Movement movement) {
    double gap = track.ankleGapAround(movement.peakNanos()).orElse(0.0);
    return !variant.farLegMayBeCopied() || gap > values.get(RepSettings.DOUBLE_ANKLE_GAP);
  }

  private static Attempt refused(SideTrack track, Movement m, AttemptReason reason) {
    return new Attempt(track.side(), m.startNanos(), m.endNanos(), reason, m.peakDeg(), 0);
  }

  private boolean alreadyCounted(Movement movement) {
    return verdicts.stream()
        .filter(v -> !(v instanceof Unseen))
        .anyMatch(
            v -> movement.peakNanos() > v.startNanos() && movement.peakNanos() < v.endNanos());
  }

  /**
   * A lost movement of a leg that only came along with the other one is not told twice; of one that
   * had begun before, what came before.
   */
  private Optional<Movement.Lost> unshadowed(SideTrack track, Movement.Lost lost) {
    SideTrack other = track(track.side().opposite());
    double own = track.primaryAround(lost.endNanos()).orElse(0.0);
    boolean otherMoves = other.progress().phase().moving();
    if (verdicts.stream().anyMatch(v -> v instanceof Unseen u && u.endNanos() == lost.endNanos())) {
      return Optional.empty();
    }
    if (!otherMoves || other.primaryAround(lost.endNanos()).orElse(0.0) <= own) {
      return Optional.of(lost);
    }
    long until = other.movingSinceNanos();
    boolean longBefore = until - lost.startNanos() >= variant.goals(values).timing().minNanos();
    return longBefore
        ? Optional.of(new Movement.Lost(lost.startNanos(), until, lost.reason(), lost.peakDeg()))
        : Optional.empty();
  }

  private int nextNumber() {
    return 1 + reps().size();
  }

  private List<Rep> reps() {
    return RepVerdict.reps(verdicts);
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
