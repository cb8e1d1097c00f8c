package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One camera's file below {@code calibration/cameras/}: read as a whole, written as a whole. */
public final class LensFile {
  /** The ending of its name. */
  public static final String ENDING = ".toml";

  /** A file has a few hundred bytes. */
  private static final long LARGEST_BYTES = 1 << 16;

  private final Path path;

  public LensFile(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  /** Reads the file as it is now; whatever is wrong with it becomes a mistake, never a throw. */
  public LensResult load() {
    try {
      if (!Files.exists(path)) {
        return rejected("mistake.no-camera-file");
      }
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_BYTES) {
        return rejected("mistake.not-camera");
      }
      return new LensParser(path.toString()).parse(Files.readString(path));
    } catch (CharacterCodingException e) {
      return rejected("mistake.no-text");
    } catch (IOException e) {
      return rejected("mistake.unreadable", e.getClass().getSimpleName());
    }
  }

  /** Writes the file, whole or not at all; its folder is made when it is missing. */
  public void save(CameraCalibration calibration) throws IOException {
    WholeFile.write(path, LensText.of(calibration));
  }

  private LensResult rejected(String key, Object... arguments) {
    SettingsMistake mistake = SettingsMistake.ofFile(path.toString(), key, arguments);
    return new LensResult.Rejected(List.of(mistake.withRemedy(LensParser.REMEDY)));
  }
}
