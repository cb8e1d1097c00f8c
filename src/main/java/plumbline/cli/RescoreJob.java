package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import plumbline.coaching.Wording;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.Provenance;
import plumbline.review.RescoreDiff;
import plumbline.scoring.RepVerdict;
import plumbline.session.ScoredSession;

/** One session judged again. A failure is an outcome: other sessions go on. */
record RescoreJob(Path file, LoadedSettings settings, boolean diff, Optional<Path> json)
    implements Callable<RescoreJob.Outcome> {

  /** What came of one session. */
  sealed interface Outcome {
    record Done(
        Path file, AnalysisResult result, Provenance provenance, Optional<RescoreDiff> changes)
        implements Outcome {}

    record Failed(Throwable failure) implements Outcome {}
  }

  @Override
  public Outcome call() {
    try (SessionFile session = SessionFile.open(file);
        OutputFiles files = new OutputFiles()) {
      Optional<Path> part = files.begin(json);
      ScoredSession now =
          ScoredSession.of(session, settings.values(), ScoredSession.Progress.SILENT);
      Provenance provenance = provenance(session.info());
      if (part.isPresent()) {
        new AnalysisJson(Wording.english()).write(part.get(), now.result(), provenance);
      }
      files.commit();
      Optional<RescoreDiff> changes = diff ? Optional.of(changes(session, now)) : Optional.empty();
      return new Outcome.Done(file, now.result(), provenance, changes);
    } catch (Exception | OutOfMemoryError | LinkageError e) {
      return new Outcome.Failed(e);
    }
  }

  /** Against the settings of the recording, judged by this version of the program. */
  private static RescoreDiff changes(SessionFile session, ScoredSession now)
      throws IOException, InterruptedException {
    Optional<List<RepVerdict>> before = now.rejudge().by(session.info().settings());
    return RescoreDiff.between(
        before.isPresent()
            ? before.get()
            : ScoredSession.of(session, session.info().settings(), ScoredSession.Progress.SILENT)
                .result()
                .verdicts(),
        now.result().verdicts());
  }

  private Provenance provenance(SessionInfo info) {
    return new Provenance(
        AppVersion.NUMBER, info.modelName(), info.modelSha256(), settings.sha256());
  }
}
