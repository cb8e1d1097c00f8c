package plumbline.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.Posture;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Chooses the one thing to say now. Follows the feedback rules of motor learning that the exercises
 * are built on: one cue at a time, long enough to be read, not the same again at once, the most
 * important first. Frames come in the order of their time; no clock is read.
 */
public final class CueSelector {
  private final ThresholdValues values;
  private final StateCues states;
  private final RepMemory memory;
  private final BreathPacer breath;
  private final Map<String, String> topics = new HashMap<>();

  /** The cue last given during a movement, by the general one of its rule. */
  private final Map<Cue, Cue> particular = new HashMap<>();

  private final Map<String, Long> lastShownNanos = new HashMap<>();

  private @Nullable Cue shown;
  private long shownSinceNanos;

  /** Advice about a movement that has ended: soon or not at all. */
  private @Nullable Cue afterRep;

  private long afterRepUntilNanos;

  public CueSelector(ThresholdValues values) {
    this.values = values;
    this.states = new StateCues(values);
    this.memory = new RepMemory(values);
    this.breath = new BreathPacer(values);
  }

  /** What the person should see at this frame; empty when there is nothing to say. */
  public Optional<Cue> select(FrameAnalysis frame) {
    long nowNanos = frame.raw().timestampNanos();
    learnTopics(frame);
    hearVerdicts(frame, nowNanos);
    List<Cue> candidates = candidates(frame);
    if (mayChange(nowNanos, candidates)) {
      show(best(candidates, nowNanos), nowNanos);
    }
    remember(nowNanos);
    return Optional.ofNullable(shown);
  }

  /** Several faults that are one mistake are one topic. */
  private void learnTopics(FrameAnalysis frame) {
    for (FaultRule rule : frame.variant().map(Variant::faultRules).orElse(List.of())) {
      rule.group().ifPresent(group -> topics.put(CueRules.cueOf(rule.id()).key(), group));
    }
  }

  private void hearVerdicts(FrameAnalysis frame, long nowNanos) {
    for (RepVerdict verdict : frame.newVerdicts()) {
      // Advice that was given during the movement is not repeated after it.
      afterRep =
          memory
              .hear(verdict, frame.goal(), inSteps(frame))
              .map(cue -> particular.getOrDefault(cue, cue))
              .map(cue -> states.fitting(cue.kind(), cue.key(), frame))
              .filter(cue -> !isTired(cue, nowNanos))
              .orElse(null);
      afterRepUntilNanos = nowNanos + 2 * values.nanos(CueRules.MIN_SHOW);
    }
    if (afterRep != null && nowNanos > afterRepUntilNanos) {
      afterRep = null;
    }
  }

  private static boolean inSteps(FrameAnalysis frame) {
    return frame.variant().filter(v -> v.postures().contains(Posture.WALKING)).isPresent();
  }

  private List<Cue> candidates(FrameAnalysis frame) {
    List<Cue> all = new ArrayList<>();
    states.at(frame).ifPresent(all::add);
    // A fault belongs to an exercise: until it is known which, none is named.
    if (frame.variant().isPresent()) {
      frame.faults().stream().map(this::cueOf).forEach(all::add);
    }
    if (afterRep != null) {
      all.add(afterRep);
    }
    breath.at(frame).filter(cue -> nothingElseWasSaid()).ifPresent(all::add);
    return all;
  }

  /** A reminder of breathing is not hung on a correction. */
  private boolean nothingElseWasSaid() {
    return shown == null || shown.kind() == Cue.Kind.READY || shown.kind() == Cue.Kind.BREATH;
  }

  /** One fault is one topic, in whatever way it shows. */
  private Cue cueOf(ActiveFault fault) {
    Cue general = CueRules.cueOf(fault.rule());
    Cue cue = new Cue(general.kind(), "cue." + fault.cue());
    particular.put(general, cue);
    topics.put(cue.key(), topic(general));
    return cue;
  }

  /** What is shown stays for its time, and after that for as long as it is still so. */
  private boolean mayChange(long nowNanos, List<Cue> candidates) {
    if (shown == null) {
      return true;
    }
    boolean outranked = outranked(shown, candidates, nowNanos);
    if (nowNanos - shownSinceNanos < values.nanos(CueRules.MIN_SHOW)) {
      return outranked && shown.kind() == Cue.Kind.BREATH;
    }
    return outranked || !candidates.contains(shown);
  }

  private boolean outranked(Cue cue, List<Cue> candidates, long nowNanos) {
    return candidates.stream()
        .anyMatch(other -> other.kind().compareTo(cue.kind()) < 0 && !isTired(other, nowNanos));
  }

  private Optional<Cue> best(List<Cue> candidates, long nowNanos) {
    return candidates.stream()
        .filter(cue -> !isTired(cue, nowNanos))
        .min(Comparator.comparing(Cue::kind));
  }

  private boolean isTired(Cue cue, long nowNanos) {
    Long lastNanos = lastShownNanos.get(topic(cue));
    return !cue.kind().isState()
        && lastNanos != null
        && nowNanos - lastNanos < values.nanos(CueRules.SAME_CUE_COOLDOWN);
  }

  private void show(Optional<Cue> next, long nowNanos) {
    shown = next.orElse(null);
    shownSinceNanos = nowNanos;
    if (shown != null && shown.equals(afterRep)) {
      afterRepUntilNanos = nowNanos + values.nanos(CueRules.SAME_CUE_COOLDOWN);
    }
  }

  private void remember(long nowNanos) {
    if (shown != null) {
      lastShownNanos.put(topic(shown), nowNanos);
    }
  }

  private String topic(Cue cue) {
    return topics.getOrDefault(cue.key(), cue.key());
  }
}
