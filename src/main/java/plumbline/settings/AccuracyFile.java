package plumbline.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import plumbline.kinematics.ErrorBands;

/**
 * Reads {@code calibration/accuracy.toml}, the measured error bands. Whatever is wrong with it
 * becomes a mistake, never a throw; without it every band is a wide one.
 */
public final class AccuracyFile {
  private static final String NAME = "accuracy.toml";
  private static final Path IN_HOME = Path.of("calibration", NAME);

  /** Many times what is delivered. */
  private static final long LARGEST_BYTES = 8 << 20;

  private final Path path;

  public AccuracyFile(Path path) {
    this.path = path;
  }

  /**
   * The file of this installation: {@code calibration/accuracy.toml} of the program's home if it is
   * there, else the person's own beside their settings.
   */
  public static AccuracyFile standard() {
    return find(System.getProperties(), System.getenv());
  }

  static AccuracyFile find(Properties properties, Map<String, String> environment) {
    return new AccuracyFile(
        ProgramHome.find(properties)
            .map(home -> home.resolve(IN_HOME))
            .filter(Files::isRegularFile)
            .orElseGet(() -> SettingsLocation.userData(properties, environment).resolve(NAME)));
  }

  public Path path() {
    return path;
  }

  /**
   * Reads the file as it is now.
   *
   * @param model the id of the pose model in use
   */
  public AccuracyResult load(String model) {
    if (!Files.exists(path)) {
      return new AccuracyResult(ErrorBands.wide(), Optional.empty());
    }
    return new TextFile(path, LARGEST_BYTES, "mistake.not-bands", AccuracyParser.REMEDY)
        .read(
            text -> new AccuracyParser(path.toString()).parse(text, model),
            mistake -> new AccuracyResult(ErrorBands.wide(), Optional.of(mistake)));
  }
}
