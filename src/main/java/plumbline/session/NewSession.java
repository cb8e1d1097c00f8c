package plumbline.session;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.Optics;
import plumbline.recording.SessionException;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionWriter;
import plumbline.report.Provenance;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * Begins session files in one folder.
 *
 * @param provenance of what is judged by such settings; asked for on the recorder's thread, as it
 *     may take a moment
 * @param optics what is known about the camera's lens
 */
public record NewSession(
    SessionFolder folder,
    Function<ThresholdValues, Provenance> provenance,
    Clock clock,
    Optics optics)
    implements SessionOpener {

  /** Of a camera whose lens nobody has measured. */
  public NewSession(
      SessionFolder folder, Function<ThresholdValues, Provenance> provenance, Clock clock) {
    this(folder, provenance, clock, Optics.unknown());
  }

  /** The same, of a camera of which this is known. */
  NewSession through(Optics lens) {
    return new NewSession(folder, provenance, clock, lens);
  }

  @Override
  public SessionWriter open(SourceInfo source, List<Exercise> exercises, ThresholdValues values)
      throws SessionException {
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return SessionWriter.create(
        folder.fileFor(now),
        info(provenance.apply(values), source, values, exercises, optics, now));
  }

  /** What a session that starts now says about itself. */
  public static SessionInfo info(
      Provenance provenance,
      SourceInfo source,
      ThresholdValues values,
      List<Exercise> exercises,
      Optics optics,
      ZonedDateTime now) {
    return new SessionInfo(
        provenance.appVersion(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
        source,
        provenance.modelName(),
        provenance.modelSha256(),
        provenance.settingsSha256(),
        values,
        exercises.stream().map(Exercise::id).toList(),
        optics.measured(source.size()));
  }
}
