package plumbline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import plumbline.files.OwnerOnly;
import plumbline.files.WholeFile;
import plumbline.personal.BodyCalibration;

/**
 * One body calibration in a file of its own, which only the person who made it may read. Written
 * whole or not at all; whatever is wrong with it becomes a mistake, never a throw.
 */
public final class BodyFile {
  private static final Path IN_HOME = Path.of("calibration", "bodies");
  private static final String ENDING = ".toml";

  /** A calibration takes about 1 kB. */
  private static final long LARGEST_BYTES = 1 << 16;

  private final Path path;

  public BodyFile(Path path) {
    this.path = path;
  }

  /** The file of an exercise in a folder of them. */
  public static BodyFile of(Path folder, String exercise) {
    return new BodyFile(folder.resolve(exercise + ENDING));
  }

  /**
   * Where calibrations are kept: {@code calibration/bodies} of the program's home if that may be
   * written, else beside the person's own settings.
   */
  public static Path standardFolder() {
    return folder(System.getProperties(), SettingsLocation.userData());
  }

  static Path folder(Properties properties, Path userData) {
    return ProgramHome.find(properties)
        .map(home -> home.resolve(IN_HOME))
        .filter(bodies -> Files.isWritable(bodies.resolveSibling("")))
        .orElseGet(() -> userData.resolve("bodies"));
  }

  public Path path() {
    return path;
  }

  /** What came of reading: both empty when there is no file. */
  public record Loaded(Optional<BodyCalibration> calibration, Optional<SettingsMistake> mistake) {}

  /** Reads the file as it is now. */
  public Loaded load() {
    if (!Files.exists(path)) {
      return new Loaded(Optional.empty(), Optional.empty());
    }
    return new TextFile(path, LARGEST_BYTES, "mistake.not-body", BodyParser.REMEDY)
        .read(
            text -> new BodyParser(path.toString()).parse(text),
            mistake -> new Loaded(Optional.empty(), Optional.of(mistake)));
  }

  /** Writes the file, whole or not at all; its folder is made if it is not there. */
  public void save(BodyCalibration calibration) throws IOException {
    Path folder = path.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path part = folder.resolve("." + path.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      OwnerOnly.create(part);
      Files.writeString(part, BodyWriter.text(calibration));
      WholeFile.put(part, path);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Nothing is known of the person any more. */
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
