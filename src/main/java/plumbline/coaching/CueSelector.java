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
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;
import plumbline.thresholds.ThresholdValues;

/**
 * Chooses the one thing to say now. Follows the feedback rules of motor learning that the exercises
 * are built on: one cue at a time, long enough to be read, not the same again at once, the most
 * important first. Frames come in the order of their time; no clock is read.
 */
public final class CueSelector {
  private final ThresholdValues values;
  private final Optional<Posture> posture;
  private final RepMemory memory;
  private final Map<Cue, Long> lastShown = new HashMap<>();

  private @Nullable Cue shown;
  private long shownSince;

  /** Advice about a movement that has ended: soon or not at all. */
  private @Nullable Cue afterRep;

  private long afterRepUntil;

  private @Nullable Reason blind;
  private long blindSince;

  /**
   * The posture is that of a chosen exercise: who is in it already need not be told how to get
   * there. Without one any posture may be a beginning.
   */
  public CueSelector(ThresholdValues values, Optional<Posture> posture) {
    this.values = values;
    this.posture = posture;
    this.memory = new RepMemory(values);
  }

  /** What the person should see at this frame; empty when there is nothing to say. */
  public Optional<Cue> select(FrameAnalysis frame) {
    long now = frame.raw().timestampNanos();
    hearVerdicts(frame, now);
    List<Cue> candidates = candidates(frame, now);
    if (mayChange(now, candidates)) {
      show(best(candidates, now), now);
    }
    remember(now);
    return Optional.ofNullable(shown);
  }

  private void hearVerdicts(FrameAnalysis frame, long now) {
    for (RepVerdict verdict : frame.newVerdicts()) {
      // Advice that was given during the movement is not repeated after it.
      afterRep = memory.hear(verdict, frame.goal()).filter(cue -> !isTired(cue, now)).orElse(null);
      afterRepUntil = now + 2 * values.nanos(CueRules.MIN_SHOW);
    }
    if (afterRep != null && now > afterRepUntil) {
      afterRep = null;
    }
  }

  private List<Cue> candidates(FrameAnalysis frame, long now) {
    List<Cue> all = new ArrayList<>();
    state(frame, now).ifPresent(all::add);
    frame.faults().stream().map(ActiveFault::rule).map(CueRules::cueOf).forEach(all::add);
    if (afterRep != null) {
      all.add(afterRep);
    }
    return all;
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
      return Optional.of(setup(reason));
    }
    return now - blindSince >= values.nanos(CueRules.CANNOT_SEE_AFTER)
        ? Optional.of(new Cue(Cue.Kind.CANNOT_SEE, "fix." + reason.id()))
        : Optional.empty();
  }

  private Cue settle(FrameAnalysis frame) {
    boolean there = posture.map(p -> p == frame.posture()).orElse(frame.posture() != Posture.NONE);
    return there ? new Cue(Cue.Kind.SETUP, "cue.settle") : setup(Reason.POSTURE_UNKNOWN);
  }

  /** Being on the way to the start position is no fault of the view. */
  private static boolean isSetup(Reason reason) {
    return reason == Reason.POSTURE_UNKNOWN || reason == Reason.NO_NEUTRAL;
  }

  private static Cue setup(Reason reason) {
    return new Cue(Cue.Kind.SETUP, "fix." + reason.id());
  }

  /** An invitation until the first movement; after that silence is praise enough. */
  private static Optional<Cue> ready(FrameAnalysis frame) {
    boolean begun = frame.working().isPresent() || !frame.tally().equals(Tally.of(List.of()));
    return begun ? Optional.empty() : Optional.of(new Cue(Cue.Kind.READY, "cue.ready"));
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
    Long last = lastShown.get(cue);
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
      lastShown.put(shown, now);
    }
  }
}
