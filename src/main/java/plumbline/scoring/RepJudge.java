package plumbline.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.thresholds.ThresholdValues;

/** Says what a movement was worth: a repetition with its score, or an attempt with its reason. */
final class RepJudge {
  /** A movement whose top was seen for less than this share of it was not seen. */
  private static final double LEAST_COVERAGE = 0.3;

  /**
   * Half way up obliquely, and anywhere from where no angle is told, one can be wrong by so much.
   */
  private static final double MIDWAY_DEG = 15;

  /** An angle that is not told can be wrong by so much and still be known to be enough. */
  private static final double CLEARLY_DEG = 10;

  private static final Set<Reason> HIDDEN =
      EnumSet.of(Reason.FAR_LEG_HIDDEN, Reason.NEAR_LEG_HIDDEN);

  /** Rounded times make a film of just enough pictures a second seem a trace too slow. */
  private static final double NEARLY = 0.99;

  private final Variant variant;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final ScoreRules rules;

  RepJudge(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    goals = variant.goals(values);
    rules = new ScoreRules(goals, values);
  }

  /** Below this a movement is no repetition, degrees. */
  double smallestCountedDeg() {
    return goals.range().partialMin();
  }

  /** High enough to count; where the angle is a rough one, how fast it changes tells nothing. */
  boolean isFasterThanAnyLeg(Movement m, CameraView view) {
    return m.peakDeg() >= smallestCountedDeg()
        && !view.isAlongTheSwing()
        && m.isFasterThanAnyLeg(goals.rest().baseDeg());
  }

  /** Empty for jitter: too short and too low to be worth a word. */
  Optional<RepVerdict> judge(Evidence seen, int number) {
    Movement m = seen.movement();
    Side side = seen.side();
    double lengthS = (m.endNanos() - m.startNanos()) / 1e9;
    boolean tooQuick = lengthS < goals.timing().minNanos() / 1e9;
    double smallest = smallestCountedDeg();
    if (!tooQuick && m.coverage() < LEAST_COVERAGE && !clearlyFull(seen)) {
      return Optional.of(unseen(m, m.unseenFor()));
    }
    if (m.rise() == Rise.MISSED && m.peakDeg() < goals.range().fullMin()) {
      return tooQuick ? Optional.empty() : Optional.of(unseen(m, m.unseenFor()));
    }
    if (!wellViewed(seen) && (tooQuick || m.peakDeg() < smallest)) {
      return tooQuick
          ? Optional.empty()
          : Optional.of(unseen(m, Optional.of(viewReason(seen.view()))));
    }
    if (m.peakDeg() < smallest) {
      return tooQuick ? Optional.empty() : Optional.of(tooSmall(seen));
    }
    if (!tooQuick && isHalfHidden(seen) && m.peakDeg() < leastHidden(m)) {
      return Optional.of(unseen(m, m.unseenFor()));
    }
    if (tooQuick) {
      return Optional.of(
          attempt(side, m, AttemptReason.TOO_QUICK, lengthS, goals.timing().minNanos() / 1e9));
    }
    double longest = goals.timing().maxNanos() / 1e9;
    if (lengthS > longest) {
      return Optional.of(attempt(side, m, AttemptReason.TOO_LONG, lengthS, longest));
    }
    return Optional.of(
        maybeFull(seen) ? unseen(m, Optional.of(viewReason(seen.view()))) : rep(seen, number));
  }

  private static Unseen unseen(Movement m, Optional<Reason> why) {
    return new Unseen(m.startNanos(), m.endNanos(), why.orElse(Reason.TOO_FEW_FRAMES));
  }

  /** From the side an angle is known well enough; obliquely it may have been more. */
  private RepVerdict tooSmall(Evidence seen) {
    Movement m = seen.movement();
    double smallest = smallestCountedDeg();
    boolean maybeEnough = m.peakDeg() + Math.max(seen.peakSdDeg(), MIDWAY_DEG) >= smallest;
    return seen.view() == CameraView.OBLIQUE_IN_PLANE && maybeEnough
        ? new Unseen(m.startNanos(), m.endNanos(), Reason.VIEW_OBLIQUE)
        : attempt(seen.side(), m, AttemptReason.BELOW_SMALLEST_RANGE, m.peakDeg(), smallest);
  }

  /**
   * Where the view tells no angle a leg reads too low: what looks like a part may have been all.
   */
  private boolean maybeFull(Evidence seen) {
    double below = goals.range().fullMin() - seen.movement().peakDeg();
    return !wellViewed(seen) && below > 0 && below <= MIDWAY_DEG;
  }

  /**
   * Followed all the way, and certainly a full one, though from where the camera stands its angle
   * cannot be told.
   */
  private boolean clearlyFull(Evidence seen) {
    Movement m = seen.movement();
    return m.unseenFor().filter(reason -> onlyAngleUnsure(reason, seen)).isPresent()
        && m.peakDeg() >= goals.range().fullMin() + CLEARLY_DEG;
  }

  /**
   * Obliquely the far leg is half hidden by the near one. While that one rests in full view, what
   * is glimpsed moving from rest to rest is the far one.
   */
  private static boolean onlyAngleUnsure(Reason reason, Evidence seen) {
    boolean behindTheNearOne =
        reason == Reason.FAR_LEG_HIDDEN
            && seen.alone()
            && seen.view().isOblique()
            && seen.movement().rise() == Rise.SEEN;
    return reason == Reason.VIEW_OBLIQUE || reason == Reason.LEG_SIDEWAYS || behindTheNearOne;
  }

  /** A hidden leg reads too low: what looks like a part may have been all of it. */
  private double leastHidden(Movement m) {
    boolean hidden = m.unseenFor().filter(HIDDEN::contains).isPresent();
    return hidden ? goals.range().fullMin() : smallestCountedDeg() + CLEARLY_DEG;
  }

  /** Its top was hidden for so long that its angle is not told: what it read decides nothing. */
  private boolean isHalfHidden(Evidence seen) {
    boolean enough = seen.movement().coverage() >= values.get(RepSettings.MIN_PRIMARY_COVERAGE);
    return !enough && wellViewed(seen) && !clearlyFull(seen);
  }

  private boolean wellViewed(Evidence seen) {
    return seen.shareInView() >= values.get(RepSettings.MIN_PRIMARY_COVERAGE);
  }

  private static Reason viewReason(CameraView view) {
    return view.isAlongTheSwing() ? Reason.VIEW_FRONT : Reason.VIEW_OBLIQUE;
  }

  private static Attempt attempt(
      Side side, Movement m, AttemptReason reason, double value, double needed) {
    return new Attempt(side, m.startNanos(), m.endNanos(), reason, value, needed);
  }

  private Rep rep(Evidence seen, int number) {
    Movement m = seen.movement();
    List<Unjudged> unjudged = new ArrayList<>();
    Optional<Reason> noPeak = peakProblem(seen);
    Measurement credit = seen.credit();
    Optional<Reason> noScore = noPeak.or(credit::withheld);
    Measurement peak =
        noPeak
            .map(Measurement::withheld)
            .orElseGet(() -> Measurement.judged(m.peakDeg(), seen.peakSdDeg()));
    noScore.ifPresent(reason -> unjudged.add(new Unjudged("range", reason)));
    Optional<Measurement> reach = seen.reach().map(gap -> inTime(inDepth(gap, seen.view()), m));
    List<Loss> faultLosses = faultLosses(seen, unjudged);
    List<Loss> general =
        new ArrayList<>(noScore.isPresent() ? List.of() : generalLosses(m, credit, unjudged));
    reach.ifPresent(r -> judgeReach(r, m, general, unjudged));
    OptionalInt score =
        noScore.isPresent()
            ? OptionalInt.empty()
            : OptionalInt.of(rules.score(general, faultLosses));
    boolean holdSeen = m.reachedTop() && noPeak.isEmpty();
    Optional<Double> hold = holdSeen ? Optional.of(m.holdS()) : Optional.empty();
    return new Rep(
        number,
        variant.exercise(),
        variant.name(),
        seen.side(),
        seen.uncertain(),
        m.peakDeg() >= goals.range().fullMin() ? Kind.FULL : Kind.PARTIAL,
        m.startNanos(),
        m.peakNanos(),
        m.endNanos(),
        peak,
        hold,
        reach.filter(Measurement::isJudged).map(Measurement::value),
        m.upS(),
        m.downS(),
        score,
        sorted(general, faultLosses),
        formFaults(faultLosses),
        unjudged);
  }

  /** Why the peak cannot be told. */
  private Optional<Reason> peakProblem(Evidence seen) {
    Movement m = seen.movement();
    if (!wellViewed(seen)) {
      return Optional.of(viewReason(seen.view()));
    }
    if (m.rise() == Rise.MISSED || m.coverage() < values.get(RepSettings.MIN_PRIMARY_COVERAGE)) {
      return Optional.of(m.unseenFor().orElse(Reason.TOO_FEW_FRAMES));
    }
    return framesMissing(m).or(() -> unsteady(seen));
  }

  /** Of a leg whose angle wavers while it rests no reading proves anything. */
  private Optional<Reason> unsteady(Evidence seen) {
    return seen.restSdDeg() > goals.rest().maxSdDeg()
        ? Optional.of(Reason.UNSTEADY)
        : Optional.empty();
  }

  /** Why something short may have happened between two frames. */
  private Optional<Reason> framesMissing(Movement m) {
    if (m.longestGapNanos() > values.nanos(RepSettings.MAX_GAP)) {
      return Optional.of(m.unseenFor().orElse(Reason.TOO_FEW_FRAMES));
    }
    return m.framesPerSecond() < NEARLY * goals.timing().minFramesPerSecond()
        ? Optional.of(Reason.TOO_FEW_FRAMES)
        : Optional.empty();
  }

  /** Seen along the swing, a hand far above or before the foot may look as if it touched it. */
  private static Measurement inDepth(Measurement reach, CameraView view) {
    return view.isAlongTheSwing() ? Measurement.withheld(Reason.VIEW_FRONT) : reach;
  }

  /** A hand that was seen at the foot was there; one that was not may have been between frames. */
  private Measurement inTime(Measurement reach, Movement m) {
    boolean tooFar = reach.isJudged() && rules.reachLoss(reach, m.peakNanos()).isPresent();
    return tooFar ? framesMissing(m).map(Measurement::withheld).orElse(reach) : reach;
  }

  private void judgeReach(
      Measurement reach, Movement m, List<Loss> losses, List<Unjudged> unjudged) {
    reach.withheld().ifPresent(reason -> unjudged.add(new Unjudged("reach", reason)));
    if (reach.isJudged()) {
      rules.reachLoss(reach, m.peakNanos()).ifPresent(losses::add);
    }
  }

  private List<Loss> generalLosses(Movement m, Measurement credit, List<Unjudged> unjudged) {
    if (!m.reachedTop() && goals.timing().holdNanos() > 0) {
      unjudged.add(new Unjudged("hold", Reason.NOT_REACHED));
    }
    if (m.rise() != Rise.SEEN) {
      unjudged.add(new Unjudged("tempo_up", m.unseenFor().orElse(Reason.FEET_OUT_OF_FRAME)));
    }
    return rules.generalLosses(m, credit.value(), credit.sd());
  }

  private List<Loss> faultLosses(Evidence seen, List<Unjudged> unjudged) {
    List<Loss> losses = new ArrayList<>();
    Optional<Reason> unsteady = wellViewed(seen) ? unsteady(seen) : Optional.empty();
    for (FaultTracker fault : seen.faults(variant.faultRules(), values)) {
      Optional<Reason> hidden =
          seen.uncertain()
              ? Optional.of(Reason.SIDE_UNCERTAIN)
              : fault.cannotTell().or(() -> unsteady);
      if (hidden.isPresent()) {
        unjudged.add(new Unjudged(fault.rule().id(), hidden.get()));
      } else {
        fault.finding().ifPresent(finding -> losses.add(rules.faultLoss(fault, finding)));
      }
    }
    return rules.oncePerGroup(losses, variant.faultRules());
  }

  /** Their ids, costliest first; a note is none. */
  private List<String> formFaults(List<Loss> faultLosses) {
    Set<String> notes =
        variant.faultRules().stream()
            .filter(rule -> rule.isNote(values))
            .map(FaultRule::id)
            .collect(Collectors.toSet());
    return sorted(faultLosses, List.of()).stream()
        .map(Loss::rule)
        .filter(rule -> !notes.contains(rule))
        .toList();
  }

  private static List<Loss> sorted(List<Loss> a, List<Loss> b) {
    List<Loss> all = new ArrayList<>(a);
    all.addAll(b);
    all.sort(Comparator.comparingDouble(Loss::points).reversed());
    return all;
  }
}
