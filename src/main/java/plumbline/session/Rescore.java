package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.analysis.FrameAnalysis;
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
    return of(file, values, bands, exercises, frame -> {});
  }

  /** The same, and shows every frame with what was found in it to {@code watcher}. */
  public static AnalysisResult of(
      SessionFile file,
      ThresholdValues values,
      ErrorBands bands,
      List<Exercise> exercises,
      Consumer<FrameAnalysis> watcher)
      throws SessionException {
    long start = System.nanoTime();
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, values, bands);
    ResultCollector collector = new ResultCollector();
    file.eachFrame(
        frame -> {
          FrameAnalysis analysis = analyzer.analyze(frame);
          collector.add(analysis);
          watcher.accept(analysis);
          return !Thread.currentThread().isInterrupted();
        });
    return collector.finish(
        file.info().source(), Optional.empty(), analyzer.finish(), System.nanoTime() - start);
  }
}
