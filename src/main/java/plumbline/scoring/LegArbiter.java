package plumbline.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/**
 * Decides which leg did what: of a movement that ended in one of them, whether it is told at all,
 * and whose it was, from what the other one did meanwhile. Single-threaded.
 */
final class LegArbiter {
  private final Variant variant;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final RepJudge judge;
  private final LegExchange exchange;
  private final ToldVerdicts told = new ToldVerdicts();
  private final List<Judgement> judgements = new ArrayList<>();
  private Optional<Side> near = Optional.empty();

  LegArbiter(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    goals = variant.goals(values);
    judge = new RepJudge(variant, values);
    exchange = new LegExchange(goals);
  }

  /** Everything that was told so far. */
  List<RepVerdict> verdicts() {
    return told.all();
  }

  /** Every movement that was weighed so far, told or not. */
  List<Judgement> judgements() {
    return judgements;
  }

  /** The side that is nearer to the camera, if known; otherwise it is where it was. */
  void seenFrom(Optional<Side> nearer) {
    near = nearer.or(() -> near);
  }

  /**
   * A movement of one leg ended, or was lost from sight.
   *
   * @param toleranceDeg how far the shank may point elsewhere than it should at the top
   */
  void hear(
      SideTrack track, SideTrack other, MovementEnd ended, CameraView view, double toleranceDeg) {
    ended.lost().flatMap(lost -> unshadowed(lost, track, other)).ifPresent(l -> addLost(track, l));
    ended.movement().ifPresent(m -> decide(m, track, other, view, toleranceDeg));
  }

  /** No more frames come: a movement of one leg was not followed to its end. */
  void hearLast(SideTrack track, SideTrack other, Movement.Lost lost) {
    unshadowed(lost, track, other).ifPresent(this::addUnseen);
  }

  private void addLost(SideTrack track, Movement.Lost lost) {
    if (lost.reason() != Reason.POSTURE_UNKNOWN) {
      addUnseen(lost);
    } else if (lost.peakDeg() >= goals.range().partialMin()) {
      told.add(
          new Attempt(
              track.side(), lost.startNanos(), lost.endNanos(), AttemptReason.LEFT_POSTURE, 0, 0));
    }
  }

  private void addUnseen(Movement.Lost lost) {
    told.add(new Unseen(lost.startNanos(), lost.endNanos(), lost.reason()));
  }

  private void decide(
      Movement movement, SideTrack track, SideTrack other, CameraView view, double toleranceDeg) {
    LegPair legs = LegPair.of(movement, other, values);
    boolean exchanged = exchange.isExchanged(movement, other, view);
    boolean cameAlong = legs.cameAlong() && !exchange.hasPieceOfTheOther(movement);
    if (cameAlong
        || exchange.isOfTheOther(movement, other, exchanged)
        || told.isWithinOne(movement.peakNanos())) {
      return;
    }
    Side side = legs.couldBeEither() ? likelierSide(track, view) : track.side();
    SideTrack credited = side == track.side() ? track : other;
    if (exchanged) {
      told.add(new Unseen(movement.startNanos(), movement.endNanos(), Reason.SKELETON_UNSURE));
    } else if (legs.together() && twoLegs(track, movement)) {
      told.addOnce(bothLegs(track, movement, view));
    } else if (mismatchDeg(movement, track, credited) > toleranceDeg) {
      told.addOnce(refusedIfSeen(track, movement, AttemptReason.OTHER_MOVEMENT));
    } else {
      boolean alone = other.history().restedAround(movement.peakNanos());
      weigh(track.evidence(movement, side, legs.together(), alone, view));
    }
  }

  /**
   * How far the shapes at the top speak against the movement, degrees: of the leg that was
   * followed, which may be a copy whose knee is not seen, and of the one that is to be credited
   * with it.
   */
  private static double mismatchDeg(Movement movement, SideTrack followed, SideTrack credited) {
    return Stream.of(followed, credited)
        .flatMap(track -> track.mismatchAround(movement.peakNanos()).stream())
        .max(Comparator.naturalOrder())
        .orElse(-90.0);
  }

  /** Obliquely a copy of the near leg stands beside it as a second leg would: no proof of two. */
  private RepVerdict bothLegs(SideTrack track, Movement m, CameraView view) {
    return variant.farLegMayBeCopied() && view.isOblique()
        ? new Unseen(m.startNanos(), m.endNanos(), Reason.VIEW_OBLIQUE)
        : refusedIfSeen(track, m, AttemptReason.BOTH_LEGS);
  }

  /** What was hardly seen, or had another top, proves nothing against anybody. */
  private static RepVerdict refusedIfSeen(SideTrack track, Movement m, AttemptReason reason) {
    return m.isWellSeen() && m.rise() != Rise.MISSED
        ? refused(track, m, reason)
        : new Unseen(m.startNanos(), m.endNanos(), m.unseenFor().orElse(Reason.FAR_LEG_HIDDEN));
  }

  private void weigh(Evidence evidence) {
    Optional<RepVerdict> said = judge.judge(evidence, 1 + told.reps().size());
    judgements.add(new Judgement(variant, evidence, said));
    said.ifPresent(told::add);
  }

  /**
   * Of two legs seen as one: from the side the nearer one, behind which the far one is hidden;
   * while a far leg moves, the near one rests in full view.
   */
  private Side likelierSide(SideTrack track, CameraView view) {
    return view.isAlongTheSwing()
        ? told.turnOf(track.side())
        : near.orElseGet(() -> told.turnOf(track.side()));
  }

  /** Not one leg seen twice. */
  private boolean twoLegs(SideTrack track, Movement movement) {
    double gap = track.ankleGapAround(movement.peakNanos()).orElse(0.0);
    return !variant.farLegMayBeCopied() || gap > values.get(RepSettings.DOUBLE_ANKLE_GAP);
  }

  private static Attempt refused(SideTrack track, Movement m, AttemptReason reason) {
    return new Attempt(track.side(), m.startNanos(), m.endNanos(), reason, m.peakDeg(), 0);
  }

  /**
   * A lost movement of a leg that only came along with the other one is not told twice; of one that
   * had begun before, what came before.
   */
  private Optional<Movement.Lost> unshadowed(Movement.Lost lost, SideTrack track, SideTrack other) {
    if (told.isUnseenUntil(lost.endNanos())) {
      return Optional.empty();
    }
    if (!isHigher(other, track, lost.endNanos())) {
      return Optional.of(lost);
    }
    long untilNanos = other.movingSinceNanos();
    boolean longBefore = untilNanos - lost.startNanos() >= goals.timing().minNanos();
    return longBefore
        ? Optional.of(
            new Movement.Lost(lost.startNanos(), untilNanos, lost.reason(), lost.peakDeg()))
        : Optional.empty();
  }

  /** Whether the other leg moves, and was higher up at that moment. */
  private static boolean isHigher(SideTrack other, SideTrack track, long nanos) {
    double own = track.history().primaryAround(nanos).orElse(0.0);
    return other.progress().phase().moving()
        && other.history().primaryAround(nanos).orElse(0.0) > own;
  }
}
