package plumbline.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where the program is installed or checked out: the folder that holds its models. */
public final class ProgramHome {
  /** Set by the start scripts and by Maven. */
  public static final String PROPERTY = "plumbline.home";

  private static final Path MODELS = Path.of("models", "models.toml");

  private ProgramHome() {}

  /**
   * The folder of this run; the current one where none is named, so that what is missing is told
   * with a path.
   */
  public static Path standard() {
    return find(System.getProperties()).orElse(Path.of("."));
  }

  /**
   * The folder that {@link #PROPERTY} names, else the current one if the models are in it: whoever
   * starts the classes by hand gets the measured bands and the settings as well, not the models
   * alone.
   */
  static Optional<Path> find(Properties properties) {
    return Optional.ofNullable(properties.getProperty(PROPERTY))
        .map(Path::of)
        .or(
            () ->
                Optional.ofNullable(properties.getProperty("user.dir"))
                    .map(Path::of)
                    .filter(current -> Files.isRegularFile(current.resolve(MODELS))));
  }
}
