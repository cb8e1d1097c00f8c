package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The bundled demo clip as a file, removed when closed.
 *
 * @param file empty when this build has none
 */
record DemoClip(Optional<Path> file) implements AutoCloseable {
  private static final String RESOURCE = "/plumbline/demo/leg-raise.mp4";

  static DemoClip unpacked() throws IOException {
    try (InputStream in = DemoClip.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return new DemoClip(Optional.empty());
      }
      Path file = Files.createTempFile("plumbline-demo", ".mp4");
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new DemoClip(Optional.of(file));
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }
}
