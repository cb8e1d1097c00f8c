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
import plumbline.thresholds.ThresholdValues;

/** What a person would have been shown during a clip, frame by frame, as the window does it. */
final class CueWatch {

  /**
   * One frame.
   *
   * @param faults the rules whose faults are marked on the body
   * @param cue the key of the words in the banner
   */
  record Shown(double timeS, List<String> faults, Optional<String> cue) {}

  private final List<Shown> frames = new ArrayList<>();

  static CueWatch of(Judgement judgement) {
    CueWatch watch = new CueWatch();
    CueSelector cues = new CueSelector(ThresholdValues.defaults());
    for (FrameAnalysis frame : judgement.frames()) {
      List<String> faults = frame.faults().stream().map(ActiveFault::rule).toList();
      Optional<String> cue = cues.select(frame).map(Cue::key);
      watch.frames.add(new Shown(frame.raw().timeS(), faults, cue));
    }
    return watch;
  }

  /** When the fault was first marked on the body between two times; empty when it was not. */
  OptionalDouble marked(String rule, double fromS, double toS) {
    return between(fromS, toS)
        .filter(f -> f.faults().contains(rule))
        .mapToDouble(Shown::timeS)
        .findFirst();
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
