package plumbline.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the window is to start; what is empty is for the window to choose.
 *
 * @param exercise id of the chosen exercise
 * @param camera index of the chosen camera; never together with a video
 * @param video a file to watch instead of a camera
 * @param model {@code lite}, {@code full} or {@code heavy}
 * @param settings a settings file other than the usual one
 * @param review a session or a video to be looked at first
 * @param cameraFile a measured lens other than the one that is kept of the camera
 */
public record LiveOptions(
    Optional<String> exercise,
    OptionalInt camera,
    Optional<Path> video,
    Optional<String> model,
    Optional<Path> settings,
    Optional<Path> review,
    Optional<Path> cameraFile) {

  /** The window as it opens without any argument. */
  public static LiveOptions none() {
    return new LiveOptions(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
