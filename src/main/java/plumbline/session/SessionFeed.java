package plumbline.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.scoring.Exercise;

/**
 * A recorded session: first what was said when it was recorded, then its landmarks once more
 * through the analysis, by the settings of then, for everything that a frame shows.
 */
final class SessionFeed implements ReviewFeed {
  private final Path path;

  SessionFeed(Path path) {
    this.path = path;
  }

  @Override
  public void run(Intake intake) throws SessionException, InterruptedException {
    try (SessionFile file = SessionFile.open(path)) {
      SessionInfo info = file.info();
      List<Exercise> exercises = ScoredSession.exercises(file);
      intake.opened(source(file, info, exercises), OptionalLong.of(file.frameCount()));
      intake.know(file.verdicts());
      AsRecorded judge = new AsRecorded(file, ScoredSession.bands(file), exercises);
      file.eachFrame(frame -> intake.add(judge.analyze(frame)));
    }
  }

  private ReviewSource source(SessionFile file, SessionInfo info, List<Exercise> exercises)
      throws SessionException {
    boolean nameless = file.title().isEmpty() && info.startTime().isEmpty();
    return new ReviewSource(
        nameless ? String.valueOf(path.getFileName()) : file.title(),
        info.startTime(),
        Optional.of(path),
        file.video(),
        file.damagedPlaces(),
        file.videoZeroNanos(),
        exercises,
        info.modelName());
  }
}
