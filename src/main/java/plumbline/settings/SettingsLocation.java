package plumbline.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Which settings file is meant.
 *
 * @param path of the file
 * @param required whether a missing file is a mistake; otherwise it means the defaults
 */
public record SettingsLocation(Path path, boolean required) {
  private static final Path IN_HOME = Path.of("calibration", "settings.toml");

  /**
   * The file of this run: the one that was asked for, else {@code calibration/settings.toml} of the
   * program's home if it may be written, else the person's own: what is installed for all holds the
   * defaults.
   *
   * @param asked the argument of {@code --settings}
   */
  public static SettingsLocation find(Optional<Path> asked) {
    return find(asked, System.getProperties(), System.getenv());
  }

  static SettingsLocation find(
      Optional<Path> asked, Properties properties, Map<String, String> environment) {
    return find(asked, properties, environment, Files::isWritable);
  }

  static SettingsLocation find(
      Optional<Path> asked,
      Properties properties,
      Map<String, String> environment,
      Predicate<Path> mayBeWritten) {
    if (asked.isPresent()) {
      return new SettingsLocation(asked.get(), true);
    }
    Optional<Path> inHome =
        ProgramHome.find(properties)
            .map(home -> home.resolve(IN_HOME))
            .filter(Files::isRegularFile)
            .filter(mayBeWritten);
    Path path = inHome.orElseGet(() -> userData(properties, environment).resolve("settings.toml"));
    return new SettingsLocation(path, false);
  }

  /** The directory for this person's files, where the system expects it. */
  public static Path userData() {
    return userData(System.getProperties(), System.getenv());
  }

  /** The directory for one person's files, where each system expects it. */
  static Path userData(Properties properties, Map<String, String> environment) {
    Path home = Path.of(properties.getProperty("user.home", "."));
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return directory(environment, "APPDATA", home.resolve("AppData/Roaming"))
          .resolve("Plumbline");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Plumbline");
    }
    return directory(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
        .resolve("plumbline");
  }

  private static Path directory(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
