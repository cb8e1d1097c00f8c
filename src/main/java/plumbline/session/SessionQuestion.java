package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import plumbline.exercises.ExerciseCatalog;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.review.RescoreDiff;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.ThresholdValues;

/**
 * What one threshold would change in one session, which is judged by its own settings but for that.
 * On any thread.
 */
record SessionQuestion(Path session, WhatIf.Question question, EvidenceStore store)
    implements Callable<WhatIf.Answer> {
  @Override
  public WhatIf.Answer call() throws InterruptedException {
    try (SessionFile file = SessionFile.open(session)) {
      return WhatIf.Answer.of(file, ask(file));
    } catch (SessionException | RuntimeException e) {
      return WhatIf.Answer.failed(session, e);
    }
  }

  private RescoreDiff ask(SessionFile file) throws SessionException, InterruptedException {
    if (!concerns(file)) {
      List<RepVerdict> told = file.verdicts();
      return RescoreDiff.between(told, told);
    }
    ThresholdValues recorded = file.info().settings();
    Rejudge rejudge = store.of(file);
    return RescoreDiff.between(
        by(recorded.with(question.threshold(), question.from()), rejudge, file),
        by(recorded.with(question.threshold(), question.to()), rejudge, file));
  }

  private static List<RepVerdict> by(ThresholdValues values, Rejudge rejudge, SessionFile file)
      throws SessionException, InterruptedException {
    Optional<List<RepVerdict>> now = rejudge.by(values);
    return now.isPresent()
        ? now.get()
        : ScoredSession.of(file, values, ScoredSession.Progress.SILENT).result().verdicts();
  }

  /** A threshold that another exercise alone declares changes nothing here. */
  private boolean concerns(SessionFile file) throws SessionException {
    boolean ours =
        ScoredSession.exercises(file).stream()
            .anyMatch(exercise -> exercise.thresholds().contains(question.threshold()));
    boolean others =
        ExerciseCatalog.all().stream()
            .anyMatch(exercise -> exercise.thresholds().contains(question.threshold()));
    return ours || !others;
  }
}
