package plumbline.coaching;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.ThresholdValues;

/**
 * How long the working leg has been on its way, and how much of the pause at the top is done: what
 * a tempo guide and a hold ring need. Frames come in the order of their time and may be skipped; no
 * clock is read.
 */
public final class RepPace {
  private final HoldClock hold;
  private @Nullable Side side;
  private Phase phase = Phase.NOT_READY;
  private long sinceNanos;

  /**
   * One moment of a repetition.
   *
   * @param phase of the working leg: up, top or down
   * @param sinceS it has been in that phase, seconds
   * @param held share of the asked pause at the top, 0..1; empty where no pause is asked for
   */
  public record Moment(Phase phase, double sinceS, Optional<Double> held) {}

  /** {@code values} are the settings in force, asked for at each frame. */
  public RepPace(Supplier<ThresholdValues> values) {
    hold = new HoldClock(values);
  }

  /** Takes another frame into account; empty while no leg is on its way, or it is not seen. */
  public Optional<Moment> update(FrameAnalysis frame) {
    hold.isDoneAt(frame);
    long now = frame.raw().timestampNanos();
    Side working = frame.working().orElse(null);
    SideProgress leg = working == null ? null : frame.progress().get(working);
    if (leg == null || !leg.phase().moving()) {
      side = null;
      phase = Phase.NOT_READY;
      return Optional.empty();
    }
    if (working != side || leg.phase() != phase) {
      side = working;
      phase = leg.phase();
      sinceNanos = now;
    }
    return leg.primary().isJudged()
        ? Optional.of(new Moment(phase, (now - sinceNanos) / 1e9, hold.share()))
        : Optional.empty();
  }
}
