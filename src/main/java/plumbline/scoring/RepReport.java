package plumbline.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

/**
 * Writes the verdict on one movement that counts: its peak, what it lost points for, what could not
 * be judged, and its score. One is made for each movement; single-threaded.
 */
final class RepReport {
  private final Variant variant;
  private final ThresholdValues values;
  private final RepGoals goals;
  private final ScoreRules rules;
  private final Evidence seen;
  private final MovementSight sight;
  private final List<Unjudged> unjudged = new ArrayList<>();

  RepReport(Variant variant, ScoreRules rules, MovementSight sight) {
    this.variant = variant;
    this.rules = rules;
    this.sight = sight;
    seen = sight.seen();
    goals = sight.goals();
    values = sight.values();
  }

  /** The verdict, once; {@code number} counts the repetitions from 1. */
  Rep write(int number) {
    Optional<Reason> noPeak = sight.peakProblem();
    Optional<Reason> noScore = noPeak.or(seen.credit()::withheld);
    noScore.ifPresent(reason -> cannotJudge("range", reason));
    Optional<Measurement> reach = seen.reach().map(gap -> inTime(inDepth(gap)));
    List<Loss> faults = faultLosses();
    List<Loss> general = new ArrayList<>(noScore.isPresent() ? List.of() : generalLosses());
    reach.flatMap(this::reachLoss).ifPresent(general::add);
    Movement m = seen.movement();
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
        peak(noPeak),
        m.reachedTop() && noPeak.isEmpty() ? Optional.of(m.holdS()) : Optional.empty(),
        reach.filter(Measurement::isJudged).map(Measurement::value),
        m.upS(),
        m.downS(),
        noScore.isPresent() ? OptionalInt.empty() : OptionalInt.of(rules.score(general, faults)),
        sorted(general, faults),
        formFaults(faults),
        unjudged);
  }

  private void cannotJudge(String what, Reason why) {
    unjudged.add(new Unjudged(what, why));
  }

  private Measurement peak(Optional<Reason> noPeak) {
    return noPeak
        .map(Measurement::withheld)
        .orElseGet(() -> Measurement.judged(seen.movement().peakDeg(), seen.peakSdDeg()));
  }

  /** Seen along the swing, a hand far above or before the foot may look as if it touched it. */
  private Measurement inDepth(Measurement reach) {
    return seen.view().isAlongTheSwing() ? Measurement.withheld(Reason.VIEW_FRONT) : reach;
  }

  /** A hand that was seen at the foot was there; one that was not may have been between frames. */
  private Measurement inTime(Measurement reach) {
    boolean tooFar = reach.isJudged() && lossOf(reach).isPresent();
    return tooFar ? sight.framesMissing().map(Measurement::withheld).orElse(reach) : reach;
  }

  private Optional<Loss> lossOf(Measurement reach) {
    return rules.reachLoss(reach, seen.movement().peakNanos());
  }

  private Optional<Loss> reachLoss(Measurement reach) {
    reach.withheld().ifPresent(reason -> cannotJudge("reach", reason));
    return reach.isJudged() ? lossOf(reach) : Optional.empty();
  }

  private List<Loss> generalLosses() {
    Movement m = seen.movement();
    if (!m.reachedTop() && goals.timing().holdNanos() > 0) {
      cannotJudge("hold", Reason.NOT_REACHED);
    }
    if (m.rise() != Rise.SEEN) {
      cannotJudge("tempo_up", m.unseenFor().orElse(Reason.FEET_OUT_OF_FRAME));
    }
    return rules.generalLosses(m, seen.credit().value(), seen.credit().sd());
  }

  private List<Loss> faultLosses() {
    List<Loss> losses = new ArrayList<>();
    Optional<Reason> unsteady = sight.isWellViewed() ? sight.unsteady() : Optional.empty();
    for (FaultTracker fault : seen.faults(variant.faultRules(), values)) {
      Optional<Reason> hidden =
          seen.uncertain()
              ? Optional.of(Reason.SIDE_UNCERTAIN)
              : fault.cannotTell().or(() -> unsteady);
      if (hidden.isPresent()) {
        cannotJudge(fault.rule().id(), hidden.get());
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
