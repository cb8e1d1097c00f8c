package plumbline.session;

import java.util.Optional;
import java.util.OptionalInt;
import plumbline.capture.Cameras;

/**
 * The camera that a person has chosen.
 *
 * @param index the system's number now, which another day may be another camera's
 * @param name by which it is known again
 */
public record CameraChoice(int index, String name) {

  /** The number of the camera of this name; empty when it is not there now. */
  public static OptionalInt find(Optional<String> name) {
    return name.stream()
        .flatMap(wanted -> Cameras.all().stream().filter(camera -> camera.name().equals(wanted)))
        .mapToInt(Cameras.Named::index)
        .findFirst();
  }
}
