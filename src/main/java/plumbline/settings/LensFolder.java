package plumbline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import plumbline.body.ImageSize;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Optics;

/**
 * The folder with what was measured of this person's cameras, one file a camera and resolution.
 *
 * @param path it is made when the first file is
 */
public record LensFolder(Path path) {
  private static final String NAME = "cameras";
  private static final int LONGEST_NAME = 40;

  /**
   * What is kept of one camera.
   *
   * @param calibrations at one or more resolutions
   * @param mistakes of files that cannot be read, whichever camera they belong to
   */
  public record Kept(List<CameraCalibration> calibrations, List<SettingsMistake> mistakes) {
    public Kept {
      calibrations = List.copyOf(calibrations);
      mistakes = List.copyOf(mistakes);
    }

    /** What is known about the camera's lens. */
    public Optics optics() {
      return Optics.of(calibrations.stream().map(CameraCalibration::lens).toList());
    }

    /** The one that holds for pictures of this size; empty when there is none. */
    public Optional<CameraCalibration> at(ImageSize size) {
      Optional<Lens> lens = optics().measured(size);
      return calibrations.stream()
          .filter(kept -> lens.isPresent() && kept.lens().at(size).equals(lens))
          .findFirst();
    }
  }

  /**
   * The folder of this installation: {@code calibration/cameras} of the program's home where that
   * may be written, else in the person's own data folder.
   */
  public static LensFolder standard() {
    return find(System.getProperties(), System.getenv());
  }

  static LensFolder find(Properties properties, Map<String, String> environment) {
    return new LensFolder(
        ProgramHome.find(properties)
            .map(home -> home.resolve("calibration"))
            .filter(Files::isWritable)
            .orElseGet(() -> SettingsLocation.userData(properties, environment))
            .resolve(NAME));
  }

  /** Where the measurement of a camera at a resolution is kept. */
  public Path fileFor(String camera, ImageSize size) {
    String plain =
        camera.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = plain.isEmpty() ? "camera" : plain;
    String shorter = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return path.resolve(shorter + "_" + size.width() + "x" + size.height() + LensFile.ENDING);
  }

  /** Everything that is kept of a camera with this name. */
  public Kept of(String camera) {
    List<CameraCalibration> found = new ArrayList<>();
    List<SettingsMistake> mistakes = new ArrayList<>();
    for (Path file : files(mistakes)) {
      LensResult result = new LensFile(file).load();
      if (result instanceof LensResult.Rejected rejected) {
        mistakes.addAll(rejected.mistakes());
      } else if (result instanceof LensResult.Accepted accepted
          && accepted.calibration().camera().equals(camera)) {
        found.add(accepted.calibration());
      }
    }
    return new Kept(found, mistakes);
  }

  private List<Path> files(List<SettingsMistake> mistakes) {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(LensFile.ENDING)).sorted().toList();
    } catch (IOException e) {
      mistakes.add(SettingsMistake.ofFile(path.toString(), "mistake.no-rights"));
      return List.of();
    }
  }
}
