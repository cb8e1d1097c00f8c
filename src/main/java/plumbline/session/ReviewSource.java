package plumbline.session;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.scoring.Exercise;

/**
 * What is looked at in a review.
 *
 * @param title what a person calls it; empty when only the day tells it from others
 * @param startedAt when it was recorded, if that is known
 * @param file the session file; empty for a video that was never recorded as a session
 * @param video its pictures, if there are any
 * @param damagedPlaces that could not be read of the file that it was saved from, if it was
 * @param videoZeroNanos time of the frame that the video shows at its own time 0
 * @param exercises that were chosen, or among which it was recognised
 * @param modelName the pose model
 */
public record ReviewSource(
    String title,
    Optional<OffsetDateTime> startedAt,
    Optional<Path> file,
    Optional<Path> video,
    OptionalInt damagedPlaces,
    long videoZeroNanos,
    List<Exercise> exercises,
    String modelName) {

  public ReviewSource {
    exercises = List.copyOf(exercises);
  }

  /** A file about which nothing else is known yet. */
  static ReviewSource named(Path file, Optional<Path> session) {
    return new ReviewSource(
        String.valueOf(file.getFileName()),
        Optional.empty(),
        session,
        Optional.empty(),
        OptionalInt.empty(),
        0,
        List.of(),
        "");
  }
}
