package plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import plumbline.body.PoseFrame;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * Judges by settings that may change on the way. Between two movements another analyzer takes over:
 * it is shown the last seconds again, so that it knows posture, rest pose and exercise, and counts
 * on. No movement is judged by two settings. The same frames and the same changes give the same
 * verdicts. Single-threaded.
 */
public final class AnalyzerRelay {
  /** A repetition and the longest pause within a set: all that is remembered of the past. */
  private static final long REMEMBERED_NANOS = 30_000_000_000L;

  private final Function<ThresholdValues, SessionAnalyzer> analyzers;
  private final Deque<PoseFrame> lately = new ArrayDeque<>();
  private ThresholdValues values;
  private SessionAnalyzer analyzer;

  /**
   * @param analyzers makes one that judges by such settings
   * @param first the settings to begin with
   */
  public AnalyzerRelay(
      Function<ThresholdValues, SessionAnalyzer> analyzers, ThresholdValues first) {
    this.analyzers = analyzers;
    values = first;
    analyzer = analyzers.apply(first);
  }

  /** The settings by which the next frame is judged. */
  public ThresholdValues values() {
    return values;
  }

  /** True when no movement is going on: the settings may change before the next frame. */
  public boolean mayChange() {
    return !analyzer.isMoving();
  }

  /** The frames that come now are judged by these settings. */
  public void change(ThresholdValues others) {
    SessionAnalyzer next = analyzers.apply(others);
    lately.forEach(next::analyze);
    next.goOnFrom(analyzer);
    analyzer = next;
    values = others;
  }

  /** Judges the next frame. */
  public FrameAnalysis analyze(PoseFrame frame) {
    long oldest = frame.timestampNanos() - REMEMBERED_NANOS;
    while (!lately.isEmpty() && lately.getFirst().timestampNanos() < oldest) {
      lately.removeFirst();
    }
    lately.addLast(frame);
    return analyzer.analyze(frame);
  }

  /** No more frames come: what was still going on is closed. */
  public List<RepVerdict> finish() {
    return analyzer.finish();
  }
}
