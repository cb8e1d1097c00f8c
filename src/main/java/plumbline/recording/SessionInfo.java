package plumbline.recording;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Optics;
import plumbline.thresholds.ThresholdValues;

/**
 * What a session was made with.
 *
 * @param appVersion of the program that recorded it
 * @param startedAt when, ISO 8601 with the offset of the place; something else when it is not known
 * @param source what was watched; its frame count and length are not kept
 * @param modelName {@code lite}, {@code full} or {@code heavy}
 * @param modelSha256 checksum of the model's file
 * @param settingsSha256 checksum of the settings in force
 * @param settings in force
 * @param exercises ids; one was chosen by the person, among several it was recognised
 * @param lens of the camera, where it had been measured; else the usual one was assumed
 */
public record SessionInfo(
    String appVersion,
    String startedAt,
    SourceInfo source,
    String modelName,
    String modelSha256,
    String settingsSha256,
    ThresholdValues settings,
    List<String> exercises,
    Optional<Lens> lens) {

  public SessionInfo {
    exercises = List.copyOf(exercises);
  }

  /** What was known about the camera's lens. */
  public Optics optics() {
    return lens.map(measured -> Optics.of(List.of(measured))).orElse(Optics.unknown());
  }

  /** When it was recorded; empty when nobody knows, as of a file saved from a damaged one. */
  public Optional<OffsetDateTime> startTime() {
    try {
      return Optional.of(OffsetDateTime.parse(startedAt));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
