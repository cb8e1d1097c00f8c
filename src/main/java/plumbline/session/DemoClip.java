package plumbline.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import plumbline.capture.RunFolder;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;

/** The bundled clip as a file, which is what a video reader needs; gone when the program ends. */
public final class DemoClip {
  private static final String RESOURCE = "/plumbline/demo/leg-raise.mp4";

  private DemoClip() {}

  /** What it shows. */
  public static List<Exercise> exercises() {
    return ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow();
  }

  /** The same file each time. */
  public static synchronized Path unpacked() {
    Path file = RunFolder.get().resolve("demo.mp4");
    try (InputStream in = DemoClip.class.getResourceAsStream(RESOURCE)) {
      if (!Files.exists(file)) {
        Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
