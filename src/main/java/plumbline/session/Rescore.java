package plumbline.session;

import java.util.List;
import java.util.Optional;
import plumbline.analysis.SessionAnalyzer;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.report.AnalysisResult;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** Judges the landmarks of a session again: the same landmarks and settings, the same verdicts. */
public final class Rescore {
  private Rescore() {}

  /**
   * Judges from the first frame to the last.
   *
   * @param values settings to judge by; {@code file.info().settings()} gives what was said then
   * @param exercises the chosen one, or all among which it is recognised
   */
  public static AnalysisResult of(
      SessionFile file, ThresholdValues values, ErrorBands bands, List<Exercise> exercises)
      throws SessionException {
    long start = System.nanoTime();
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, values, bands);
    ResultCollector collector = new ResultCollector();
    file.eachFrame(
        frame -> {
          collector.add(analyzer.analyze(frame));
          return !Thread.currentThread().isInterrupted();
        });
    return collector.finish(
        file.info().source(), Optional.empty(), analyzer.finish(), System.nanoTime() - start);
  }
}
