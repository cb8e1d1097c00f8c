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
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.session.EvidenceStore;
import plumbline.session.ScoredSession;

/** One session judged again. A failure is an outcome: other sessions go on. */
record RescoreJob(
    Path file, LoadedSettings settings, boolean diff, boolean judge, Optional<Path> json)
    implements Callable<RescoreJob.Outcome> {

  /** What came of one session; no result where only the changes were asked for. */
  sealed interface Outcome {
    record Done(
        Path file,
        Optional<AnalysisResult> result,
        Provenance provenance,
        Optional<RescoreDiff> changes)
        implements Outcome {}

    record Failed(Throwable failure) implements Outcome {}
  }

  @Override
  public Outcome call() {
    try (SessionFile session = SessionFile.open(file);
        OutputFiles files = new OutputFiles()) {
      Optional<Path> part = files.begin(json);
      Provenance provenance = provenance(session.info());
      Optional<RescoreDiff> changes = diff ? Optional.of(changes(session)) : Optional.empty();
      Optional<AnalysisResult> result =
          judge ? Optional.of(judge(session).result()) : Optional.empty();
      if (part.isPresent()) {
        write(files, part.get(), result.orElseThrow(), provenance);
      }
      files.commit();
      return new Outcome.Done(file, result, provenance, changes);
    } catch (Exception | OutOfMemoryError | LinkageError e) {
      return new Outcome.Failed(e);
    }
  }

  private static void write(
      OutputFiles files, Path json, AnalysisResult result, Provenance provenance)
      throws CliException {
    try {
      new AnalysisJson(Wording.english()).write(json, result, provenance);
    } catch (IOException e) {
      throw files.failure(e);
    }
  }

  /** Against the settings of the recording, judged by this version of the program. */
  private RescoreDiff changes(SessionFile session) throws IOException, InterruptedException {
    Rejudge recorded = EvidenceStore.ofThisProgram().of(session);
    Optional<List<RepVerdict>> now = recorded.by(settings.values());
    List<RepVerdict> then =
        session.settingsChanges().isEmpty()
            ? recorded.told()
            : ScoredSession.asRecorded(session, ScoredSession.Progress.SILENT).result().verdicts();
    return RescoreDiff.between(
        then, now.isPresent() ? now.get() : judge(session).result().verdicts());
  }

  private ScoredSession judge(SessionFile session) throws IOException, InterruptedException {
    return ScoredSession.of(session, settings.values(), ScoredSession.Progress.SILENT);
  }

  private Provenance provenance(SessionInfo info) {
    return new Provenance(
        AppVersion.NUMBER, info.modelName(), info.modelSha256(), settings.sha256());
  }
}
