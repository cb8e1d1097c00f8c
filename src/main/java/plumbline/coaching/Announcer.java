package plumbline.coaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Decides what is heard of what is shown: each cue once when it appears, a tick when a repetition
 * counts, a tone when the pause at the top was long enough; while nothing can be seen, only the
 * words that say what helps. Frames come in the order of their time and may be skipped; no clock is
 * read.
 */
public final class Announcer {
  private final Supplier<ThresholdValues> values;
  private final HoldClock hold;
  private final Map<String, Long> lastSaidNanos = new HashMap<>();
  private @Nullable Cue shown;
  private boolean said;
  private int counted;

  /** {@code values} are the settings in force, asked for at each frame. */
  public Announcer(Supplier<ThresholdValues> values) {
    this.values = values;
    this.hold = new HoldClock(values);
  }

  /**
   * What is to be heard now.
   *
   * @param cue the one on the screen
   * @param verdicts all movements so far
   */
  public Announcement hear(FrameAnalysis frame, Optional<Cue> cue, List<RepVerdict> verdicts) {
    boolean more = countsMore(verdicts);
    boolean holdDone = hold.isDoneAt(frame);
    boolean seen = !isBlind(frame, cue);
    return new Announcement(
        words(cue, frame.raw().timestampNanos()), more && seen, holdDone && seen);
  }

  /** Repetitions that were counted together are one tick. */
  private boolean countsMore(List<RepVerdict> verdicts) {
    int reps = RepVerdict.reps(verdicts).size();
    boolean more = reps > counted;
    counted = reps;
    return more;
  }

  private static boolean isBlind(FrameAnalysis frame, Optional<Cue> cue) {
    boolean toldSo = cue.filter(c -> c.kind() == Cue.Kind.CANNOT_SEE).isPresent();
    boolean cannotTell = frame.cannotSee().filter(reason -> !StateCues.isSetup(reason)).isPresent();
    return toldSo || (cannotTell && !frame.countsWithoutAngle());
  }

  private Optional<Cue> words(Optional<Cue> cue, long nowNanos) {
    if (!cue.equals(Optional.ofNullable(shown))) {
      shown = cue.orElse(null);
      said = false;
    }
    Optional<Cue> next = cue.filter(c -> !said && !isTired(c, nowNanos));
    next.ifPresent(
        c -> {
          said = true;
          lastSaidNanos.put(c.key(), nowNanos);
        });
    return next;
  }

  private boolean isTired(Cue cue, long nowNanos) {
    Long lastNanos = lastSaidNanos.get(cue.key());
    return lastNanos != null && nowNanos - lastNanos < restNanos(cue);
  }

  private long restNanos(Cue cue) {
    return values
        .get()
        .nanos(cue.kind().isState() ? CueRules.SAME_STATE_COOLDOWN : CueRules.SAME_CUE_COOLDOWN);
  }
}
