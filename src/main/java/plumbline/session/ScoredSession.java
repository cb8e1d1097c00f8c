package plumbline.session;

import java.util.List;
import plumbline.analysis.SessionAnalyzer;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.report.AnalysisResult;
import plumbline.scoring.Exercise;
import plumbline.scoring.Rejudge;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/**
 * A session judged by some settings, ready to be judged by others without its frames. Immutable.
 *
 * @param result what was found
 * @param rejudge finds it again by other settings, where that takes no frames
 */
public record ScoredSession(AnalysisResult result, Rejudge rejudge) {

  /** Told while the frames are judged, on the thread that does it. */
  @FunctionalInterface
  public interface Progress {
    Progress SILENT = (done, of) -> {};

    void judged(long done, long of);
  }

  /**
   * Judges every landmark of a session, on the calling thread; interrupt it to stop.
   *
   * @param exercises the chosen one, or all among which it is recognised
   * @throws InterruptedException when stopped
   */
  public static ScoredSession of(
      SessionFile file,
      ThresholdValues values,
      ErrorBands bands,
      List<Exercise> exercises,
      Progress progress)
      throws SessionException, InterruptedException {
    long all = file.frames().count();
    SessionAnalyzer analyzer = new SessionAnalyzer(exercises, values, bands, file.info().optics());
    ResultCollector collector = new ResultCollector();
    AnalysisResult result =
        Rescore.judge(
            file,
            collector,
            analyzer::analyze,
            analyzer::finish,
            frame -> progress.judged(collector.frames(), all));
    return new ScoredSession(result, analyzer.rejudge(result.verdicts()));
  }

  /** The same among the exercises and with the error bands of the recording. */
  public static ScoredSession of(SessionFile file, ThresholdValues values, Progress progress)
      throws SessionException, InterruptedException {
    return of(file, values, bands(file), exercises(file), progress);
  }

  /**
   * What was said then. Where the settings were changed on the way, other ones are still asked as
   * if those of the beginning had held throughout.
   */
  public static ScoredSession asRecorded(SessionFile file, Progress progress)
      throws SessionException, InterruptedException {
    ScoredSession first = of(file, file.info().settings(), progress);
    return file.settingsChanges().isEmpty()
        ? first
        : new ScoredSession(
            Rescore.asRecorded(file, bands(file), exercises(file), frame -> {}), first.rejudge());
  }

  /** What the recording was judged as. */
  public static List<Exercise> exercises(SessionFile file) throws SessionException {
    List<Exercise> known =
        file.info().exercises().stream().flatMap(id -> ExerciseCatalog.find(id).stream()).toList();
    return known.isEmpty() ? ExerciseCatalog.all() : known;
  }

  /** How far the recording's measures may be from the truth. */
  static ErrorBands bands(SessionFile file) throws SessionException {
    return AccuracyFile.standard().load(file.info().modelName()).bands();
  }
}
