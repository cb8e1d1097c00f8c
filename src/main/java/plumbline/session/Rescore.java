package plumbline.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.PoseFrame;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.report.AnalysisResult;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;

/**
 * Judges the landmarks of a session again: the same landmarks and settings, the same verdicts. On
 * the calling thread; interrupt it to stop.
 */
public final class Rescore {
  private Rescore() {}

  /**
   * Judges by the settings of the recording, and by others from where they were changed: this gives
   * what was said then.
   *
   * @param watcher is shown every frame with what was found in it
   */
  public static AnalysisResult asRecorded(
      SessionFile file, ErrorBands bands, List<Exercise> exercises, Consumer<FrameAnalysis> watcher)
      throws SessionException, InterruptedException {
    AsRecorded judge = new AsRecorded(file, bands, exercises);
    return judge(file, new ResultCollector(), judge::analyze, judge::finish, watcher);
  }

  /**
   * Judges from the first frame to the last.
   *
   * @param collector takes what is found in each frame before the watcher is shown it
   */
  static AnalysisResult judge(
      SessionFile file,
      ResultCollector collector,
      Function<PoseFrame, FrameAnalysis> analyze,
      Supplier<List<RepVerdict>> finish,
      Consumer<FrameAnalysis> watcher)
      throws SessionException, InterruptedException {
    long start = System.nanoTime();
    file.frames()
        .each(
            frame -> {
              FrameAnalysis analysis = analyze.apply(frame);
              collector.add(analysis);
              watcher.accept(analysis);
              return !Thread.currentThread().isInterrupted();
            });
    if (Thread.interrupted()) {
      throw new InterruptedException("stopped");
    }
    return collector.finish(
        file.info().source(), Optional.empty(), finish.get(), System.nanoTime() - start);
  }
}
