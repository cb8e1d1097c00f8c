package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
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
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_BYTES) {
        return damaged("mistake.not-body");
      }
      return new BodyParser(path.toString()).parse(Files.readString(path));
    } catch (CharacterCodingException e) {
      return damaged("mistake.no-text");
    } catch (IOException e) {
      return damaged("mistake.unreadable", e.getClass().getSimpleName());
    }
  }

  private Loaded damaged(String key, Object... arguments) {
    SettingsMistake mistake = SettingsMistake.ofFile(path.toString(), key, arguments);
    return new Loaded(Optional.empty(), Optional.of(mistake.withRemedy(BodyParser.REMEDY)));
  }

  /** Writes the file, whole or not at all; its folder is made if it is not there. */
  public void save(BodyCalibration calibration) throws IOException {
    Path folder = path.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path part = folder.resolve("." + path.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      createForOwner(part);
      Files.writeString(part, BodyWriter.text(calibration));
      move(part, path);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Nothing is known of the person any more. */
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private static void createForOwner(Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
