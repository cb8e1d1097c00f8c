package plumbline.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;

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
      intake.opened(source(file, info, exercises), file.frames().countAbout());
      Optional<SessionException> untold = tell(file, intake);
      AsRecorded judge = new AsRecorded(file, ScoredSession.bands(file), exercises);
      List<RepVerdict> found = new ArrayList<>();
      file.frames()
          .each(
              frame -> {
                FrameAnalysis analysis = judge.analyze(frame);
                found.addAll(analysis.newVerdicts());
                return intake.add(analysis);
              });
      if (untold.isPresent()) {
        found.addAll(judge.finish());
        intake.know(found);
        throw untold.get();
      }
    }
  }

  /** What cannot be read of it is found once more from the landmarks, and told in the end. */
  private static Optional<SessionException> tell(SessionFile file, Intake intake) {
    try {
      intake.know(file.verdicts());
      return Optional.empty();
    } catch (SessionException e) {
      return Optional.of(e);
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
