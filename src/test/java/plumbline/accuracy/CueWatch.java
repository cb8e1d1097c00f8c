package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Cue;
import plumbline.coaching.CueSelector;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.FaultRule;
import plumbline.thresholds.ThresholdValues;

/** What a person would have been shown during a clip, frame by frame, as the window does it. */
final class CueWatch {

  /**
   * One frame.
   *
   * @param faults those that are marked on the body
   * @param cue the key of the words in the banner
   */
  record Shown(double timeS, List<ActiveFault> faults, Optional<String> cue) {

    /** The marked fault of this rule, if there is one. */
    Optional<ActiveFault> fault(String rule) {
      return faults.stream().filter(fault -> fault.rule().equals(rule)).findFirst();
    }
  }

  private static final double ROUNDING_S = 1e-6;

  private final List<Shown> frames = new ArrayList<>();

  static CueWatch of(Judgement judgement) {
    CueWatch watch = new CueWatch();
    CueSelector cues = new CueSelector(ThresholdValues.defaults());
    for (FrameAnalysis frame : judgement.frames()) {
      Optional<String> cue = cues.select(frame).map(Cue::key);
      watch.frames.add(new Shown(frame.raw().timeS(), frame.faults(), cue));
    }
    return watch;
  }

  /** When the fault was first marked on the body between two times; empty when it was not. */
  OptionalDouble marked(String rule, double fromS, double toS) {
    return between(fromS, toS)
        .filter(f -> f.fault(rule).isPresent())
        .mapToDouble(Shown::timeS)
        .findFirst();
  }

  /**
   * The picture from which the persistence time of a fault was counted: the last one that is as
   * long before the mark.
   */
  double countedFrom(double markedS, double persistS) {
    return frames.stream()
        .mapToDouble(Shown::timeS)
        .filter(timeS -> timeS <= markedS - persistS + ROUNDING_S)
        .max()
        .orElseThrow();
  }

  /** How far the marked fault was read beyond its limit at most; NaN when it was not marked. */
  double readBeyond(FaultRule rule, double fromS, double toS) {
    return between(fromS, toS)
        .flatMap(shown -> shown.fault(rule.id()).stream())
        .mapToDouble(fault -> beyond(rule, fault))
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  private static double beyond(FaultRule rule, ActiveFault fault) {
    double excess = fault.value().value() - fault.limit();
    return rule.wrongSide() == FaultRule.WrongSide.ABOVE ? excess : -excess;
  }

  /** When the words of this rule came up between two times; empty when they did not. */
  OptionalDouble said(String rule, double fromS, double toS) {
    return between(fromS, toS)
        .filter(f -> f.cue().filter(key -> key.equals("cue." + rule)).isPresent())
        .mapToDouble(Shown::timeS)
        .findFirst();
  }

  /** The words that stood in the banner at a time. */
  Optional<String> cueAt(double timeS) {
    return between(timeS, Double.POSITIVE_INFINITY).findFirst().flatMap(Shown::cue);
  }

  Stream<Shown> between(double fromS, double toS) {
    return frames.stream().filter(f -> f.timeS() >= fromS && f.timeS() <= toS);
  }
}
