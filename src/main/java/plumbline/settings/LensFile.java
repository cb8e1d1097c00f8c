package plumbline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plumbline.files.WholeFile;

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

  /** Reads the file as it is now; whatever is wrong with it becomes a mistake, never a throw. */
  public LensResult load() {
    TextFile file = new TextFile(path, LARGEST_BYTES, "mistake.not-camera", LensParser.REMEDY);
    return Files.exists(path)
        ? file.read(text -> new LensParser(path.toString()).parse(text), LensFile::rejected)
        : rejected(file.mistake("mistake.no-camera-file"));
  }

  /** Writes the file, whole or not at all; its folder is made when it is missing. */
  public void save(CameraCalibration calibration) throws IOException {
    WholeFile.write(path, LensText.of(calibration));
  }

  private static LensResult rejected(SettingsMistake mistake) {
    return new LensResult.Rejected(List.of(mistake));
  }
}
