package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.report.AngleTrace.Sample;
import plumbline.scoring.SideProgress;

/** Gathers the primary angle frame by frame. Single-threaded. */
public final class AngleTraceCollector {
  private final List<Sample> samples = new ArrayList<>();
  private long firstNanos = Long.MAX_VALUE;
  private long lastNanos;

  /** Takes the next frame. */
  public void add(FrameAnalysis frame) {
    lastNanos = frame.raw().timestampNanos();
    firstNanos = Math.min(firstNanos, lastNanos);
    if (frame.inPosition() && frame.variant().isPresent()) {
      AngleScale scale = AngleScale.of(frame.variant().get().lever(), frame.goal());
      samples.add(
          new Sample(
              lastNanos,
              angle(frame.progress(), Side.LEFT),
              angle(frame.progress(), Side.RIGHT),
              frame.goal().target(),
              scale.to()));
    }
  }

  /** Everything so far. */
  public AngleTrace trace() {
    return new AngleTrace(samples, Math.min(firstNanos, lastNanos), lastNanos);
  }

  private static Measurement angle(Map<Side, SideProgress> progress, Side side) {
    SideProgress leg = progress.get(side);
    return leg == null ? Measurement.withheld(Reason.NOBODY) : leg.primary();
  }
}
