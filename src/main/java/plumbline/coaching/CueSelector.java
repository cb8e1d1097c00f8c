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
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * Chooses the one thing to say now. Follows the feedback rules of motor learning that the exercises
 * are built on: one cue at a time, long enough to be read, not the same again at once, the most
 * important first. Frames come in the order of their time; no clock is read.
 */
public final class CueSelector {
  private final ThresholdValues values;
  private final Wording keys = Wording.english();
  private final RepMemory memory;
  private final Map<String, String> topics = new HashMap<>();

  /** The cue last given during a movement, by the general one of its rule. */
  private final Map<Cue, Cue> particular = new HashMap<>();

  private final Map<String, Long> lastShown = new HashMap<>();

  private @Nullable Cue shown;
  private long shownSince;

  /** Advice about a movement that has ended: soon or not at all. */
  private @Nullable Cue afterRep;

  private long afterRepUntil;

  private @Nullable Reason blind;
  private long blindSince;

  public CueSelector(ThresholdValues values) {
    this.values = values;
    this.memory = new RepMemory(values);
  }

  /** What the person should see at this frame; empty when there is nothing to say. */
  public Optional<Cue> select(FrameAnalysis frame) {
    long now = frame.raw().timestampNanos();
    learnTopics(frame);
    hearVerdicts(frame, now);
    List<Cue> candidates = candidates(frame, now);
    if (mayChange(now, candidates)) {
      show(best(candidates, now), now);
    }
    remember(now);
    return Optional.ofNullable(shown);
  }

  /**
   * True when movements are counted although no angle can be told: an upright person seen along the
   * swing of the legs, or at an angle. Worth a word, not a veil over the picture.
   */
  public static boolean countsWithoutAngle(FrameAnalysis frame) {
    boolean byView =
        frame
            .cannotSee()
            .filter(why -> why == Reason.VIEW_FRONT || why == Reason.VIEW_OBLIQUE)
            .isPresent();
    return byView && frame.inPosition() && frame.posture().isUpright();
  }

  /** Several faults that are one mistake are one topic. */
  private void learnTopics(FrameAnalysis frame) {
    for (FaultRule rule : frame.variant().map(Variant::faultRules).orElse(List.of())) {
      rule.group().ifPresent(group -> topics.put(CueRules.cueOf(rule.id()).key(), group));
    }
  }

  private void hearVerdicts(FrameAnalysis frame, long now) {
    for (RepVerdict verdict : frame.newVerdicts()) {
      // Advice that was given during the movement is not repeated after it.
      afterRep =
          memory
              .hear(verdict, frame.goal(), inSteps(frame))
              .map(cue -> particular.getOrDefault(cue, cue))
              .map(cue -> fitting(cue.kind(), cue.key(), frame))
              .filter(cue -> !isTired(cue, now))
              .orElse(null);
      afterRepUntil = now + 2 * values.nanos(CueRules.MIN_SHOW);
    }
    if (afterRep != null && now > afterRepUntil) {
      afterRep = null;
    }
  }

  private static boolean inSteps(FrameAnalysis frame) {
    return frame.variant().filter(v -> v.postures().contains(Posture.WALKING)).isPresent();
  }

  private List<Cue> candidates(FrameAnalysis frame, long now) {
    List<Cue> all = new ArrayList<>();
    state(frame, now).ifPresent(all::add);
    // A fault belongs to an exercise: until it is known which, none is named.
    if (frame.variant().isPresent()) {
      frame.faults().stream().map(this::cueOf).forEach(all::add);
    }
    if (afterRep != null) {
      all.add(afterRep);
    }
    return all;
  }

  /** One fault is one topic, in whatever way it shows. */
  private Cue cueOf(ActiveFault fault) {
    Cue general = CueRules.cueOf(fault.rule());
    Cue cue = new Cue(general.kind(), "cue." + fault.cue());
    particular.put(general, cue);
    topics.put(cue.key(), topic(general));
    return cue;
  }

  private Optional<Cue> state(FrameAnalysis frame, long now) {
    Reason reason = frame.cannotSee().orElse(null);
    if (reason != blind) {
      blind = reason;
      blindSince = now;
    }
    if (reason == null) {
      return frame.inPosition() ? ready(frame) : Optional.of(settle(frame));
    }
    if (isSetup(reason)) {
      return Optional.of(fix(Cue.Kind.SETUP, reason, frame));
    }
    if (countsWithoutAngle(frame)) {
      return Optional.of(fix(Cue.Kind.READY, reason, frame));
    }
    return now - blindSince >= values.nanos(CueRules.CANNOT_SEE_AFTER)
        ? Optional.of(fix(Cue.Kind.CANNOT_SEE, reason, frame))
        : Optional.empty();
  }

  private Cue settle(FrameAnalysis frame) {
    Posture posture = frame.posture();
    boolean there =
        frame.variant().map(v -> v.postures().contains(posture)).orElse(posture != Posture.NONE);
    return there
        ? fitting(Cue.Kind.SETUP, "cue.settle", frame)
        : fix(Cue.Kind.SETUP, Reason.POSTURE_UNKNOWN, frame);
  }

  /** Being on the way to the start position is no fault of the view. */
  static boolean isSetup(Reason reason) {
    return reason == Reason.POSTURE_UNKNOWN || reason == Reason.NO_NEUTRAL;
  }

  private Cue fix(Cue.Kind kind, Reason reason, FrameAnalysis frame) {
    return fitting(kind, "fix." + reason.id(), frame);
  }

  private Cue fitting(Cue.Kind kind, String key, FrameAnalysis frame) {
    return new Cue(kind, keys.fitting(key, frame));
  }

  /** An invitation until the first movement; after that silence is praise enough. */
  private Optional<Cue> ready(FrameAnalysis frame) {
    boolean begun = frame.working().isPresent() || !frame.tally().equals(Tally.of(List.of()));
    return begun ? Optional.empty() : Optional.of(fitting(Cue.Kind.READY, "cue.ready", frame));
  }

  /** What is shown stays for its time, and after that for as long as it is still so. */
  private boolean mayChange(long now, List<Cue> candidates) {
    if (shown == null) {
      return true;
    }
    if (now - shownSince < values.nanos(CueRules.MIN_SHOW)) {
      return false;
    }
    boolean stillSo = candidates.contains(shown);
    return !stillSo || outranked(shown, candidates, now);
  }

  private boolean outranked(Cue cue, List<Cue> candidates, long now) {
    return candidates.stream()
        .anyMatch(other -> other.kind().compareTo(cue.kind()) < 0 && !isTired(other, now));
  }

  private Optional<Cue> best(List<Cue> candidates, long now) {
    return candidates.stream()
        .filter(cue -> !isTired(cue, now))
        .min(Comparator.comparing(Cue::kind));
  }

  private boolean isTired(Cue cue, long now) {
    Long last = lastShown.get(topic(cue));
    return !cue.kind().isState()
        && last != null
        && now - last < values.nanos(CueRules.SAME_CUE_COOLDOWN);
  }

  private void show(Optional<Cue> next, long now) {
    shown = next.orElse(null);
    shownSince = now;
    if (shown != null && shown.equals(afterRep)) {
      afterRepUntil = now + values.nanos(CueRules.SAME_CUE_COOLDOWN);
    }
  }

  private void remember(long now) {
    if (shown != null) {
      lastShown.put(topic(shown), now);
    }
  }

  private String topic(Cue cue) {
    return topics.getOrDefault(cue.key(), cue.key());
  }
}
