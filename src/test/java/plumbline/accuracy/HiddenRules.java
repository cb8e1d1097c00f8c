package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.accuracy.Truth.Moment;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RuleContext;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Unjudged;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * The fault rules of the counted repetitions that could not be judged by somebody who knows all
 * that can be seen: in more of the rule's frames than the program allows, a joint that the rule
 * needs is really hidden.
 *
 * @param cases one for each such rule of each such repetition
 */
record HiddenRules(List<Case> cases) {

  /**
   * @param rule its id
   * @param limb whether this is so by knees, ankles, elbows, wrists and ears alone
   * @param withheld whether the program said that it could not judge it
   */
  record Case(String rule, boolean limb, boolean withheld) {}

  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  static HiddenRules of(Truth truth, Exercise exercise, RepComparison reps, Judgement judgement) {
    List<Case> cases = new ArrayList<>();
    for (RepComparison.Pair pair : reps.pairs()) {
      pair.said().ifPresent(rep -> cases.addAll(of(truth, exercise, rep, judgement.frames())));
    }
    return new HiddenRules(cases);
  }

  private static List<Case> of(
      Truth truth, Exercise exercise, Rep rep, List<FrameAnalysis> frames) {
    Set<String> unjudged = rep.unjudged().stream().map(Unjudged::rule).collect(Collectors.toSet());
    Eye eye = new Eye(truth);
    List<Case> cases = new ArrayList<>();
    for (Variant variant : exercise.variants()) {
      for (FaultRule rule : variant.faultRules()) {
        if (variant.name().equals(rep.variant())
            && isHidden(rule, rep, frames, frame -> eye.sees(rule, frame, rep.side(), false))) {
          boolean limb =
              isHidden(rule, rep, frames, frame -> eye.sees(rule, frame, rep.side(), true));
          cases.add(new Case(rule.id(), limb, unjudged.contains(rule.id())));
        }
      }
    }
    return cases;
  }

  /** Told by the frames in which the rule is looked for, from a view that it can be seen from. */
  private static boolean isHidden(
      FaultRule rule, Rep rep, List<FrameAnalysis> frames, Predicate<FrameAnalysis> seen) {
    int asked = 0;
    int hidden = 0;
    for (FrameAnalysis frame : frames) {
      SideProgress leg = frame.progress().get(rep.side());
      long nanos = frame.raw().timestampNanos();
      boolean during = rep.startNanos() <= nanos && nanos <= rep.endNanos();
      if (during && leg != null && isAsked(rule, frame, leg)) {
        asked++;
        hidden += seen.test(frame) ? 0 : 1;
      }
    }
    return hidden > (1 - VALUES.get(RepSettings.MIN_FAULT_COVERAGE)) * asked;
  }

  private static boolean isAsked(FaultRule rule, FrameAnalysis frame, SideProgress leg) {
    boolean high =
        rule.from().isEmpty()
            || (leg.primary().hasValue() && leg.primary().value() >= VALUES.get(rule.from().get()));
    return high && rule.phases().contains(leg.phase()) && rule.views().contains(frame.view());
  }

  /** Sees what is really to be seen, and sees it exactly. */
  private static final class Eye {
    private final Truth truth;
    private final TrueMeasures exact;
    private final Measures atRest;

    Eye(Truth truth) {
      this.truth = truth;
      double[] torsos = truth.frames().stream().mapToDouble(Moment::torsoPx).toArray();
      exact = new TrueMeasures(truth.posture(), Statistics.median(torsos));
      Moment rest = truth.frames().stream().filter(Moment::isRest).findFirst().orElse(truth.at(0));
      atRest = Measures.of((measure, side) -> value(rest, measure, side));
    }

    boolean sees(FaultRule rule, FrameAnalysis frame, Side working, boolean limbsOnly) {
      return truth
          .moment(frame.raw().index())
          .map(moment -> rule.signal().at(context(moment, frame, working, limbsOnly)))
          .map(Measurement::isJudged)
          .orElse(true);
    }

    private RuleContext context(
        Moment moment, FrameAnalysis frame, Side working, boolean limbsOnly) {
      Side near = frame.near().orElse(moment.nearSide());
      Measures now =
          Measures.of(
              (measure, side) ->
                  isHidden(moment, measure, side == null ? near : side, limbsOnly)
                      ? Measurement.withheld(Reason.FAR_LEG_HIDDEN)
                      : value(moment, measure, side));
      return new RuleContext(working, now, atRest, VALUES);
    }

    private static boolean isHidden(Moment moment, Measure measure, Side side, boolean limbsOnly) {
      return limbsOnly
          ? FrameComparison.isLimbHidden(moment, measure, side)
          : FrameComparison.isAnyHidden(moment, measure, side);
    }

    /** What has no truth is of no interest either: here only whether it can be seen matters. */
    private Measurement value(Moment moment, Measure measure, @Nullable Side side) {
      return Measurement.judged(exact.of(moment, measure, side).orElse(0), 0);
    }
  }

  /** Of each rule: how many there were, and how many of them were withheld. */
  static Map<String, int[]> byRule(List<ClipResult> clips, Predicate<Case> which) {
    Map<String, int[]> rules = new TreeMap<>();
    for (ClipResult clip : clips) {
      for (Case each : clip.hiddenRules().cases().stream().filter(which).toList()) {
        int[] counts = rules.computeIfAbsent(each.rule(), rule -> new int[2]);
        counts[0]++;
        counts[1] += each.withheld() ? 1 : 0;
      }
    }
    return rules;
  }
}
