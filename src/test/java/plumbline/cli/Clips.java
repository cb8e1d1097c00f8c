package plumbline.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The small clips that the tests of reading videos use. */
final class Clips {
  private Clips() {}

  static Path find(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Clips.class.getResource("/plumbline/capture/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
