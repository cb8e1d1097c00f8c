package plumbline.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import plumbline.capture.CameraName;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.session.DemoClip;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFolder;

/** What {@code doctor} looks at: each check says what it found, or throws why it does not work. */
final class Checks {
  private static final int FLOOR = 17;

  private final Surroundings surroundings;

  Checks(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  String java() throws CliException {
    int feature = Runtime.version().feature();
    String found =
        String.format(
            Locale.ROOT,
            "%s, %s %s, %d cores, %d MB for Java objects",
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() >> 20);
    if (feature < FLOOR) {
      throw CliException.failed(found + "; Java " + FLOOR + " or newer is needed");
    }
    return found;
  }

  String openCv() throws CaptureException {
    return "OpenCV " + NativeLibraries.openCvVersion();
  }

  String ffmpeg() throws CaptureException {
    return "FFmpeg " + NativeLibraries.ffmpegVersion();
  }

  /** Loads the default model and runs it on the demo clip, as a camera's pictures would be. */
  String model() throws PoseModelException, CaptureException {
    PoseModelKind kind = PoseModelKind.FULL;
    String sha256 = surroundings.models().sha256(kind);
    try (PoseEstimator estimator = surroundings.models().open(kind)) {
      return kind.id() + " " + sha256.substring(0, 12) + ", " + speed(estimator);
    }
  }

  private String speed(PoseEstimator estimator) throws CaptureException {
    double perSecond =
        SpeedTest.framesPerSecond(surroundings.videos().open(DemoClip.unpacked()), estimator);
    return String.format(
        Locale.ROOT,
        "%.1f ms a picture: up to %.0f pictures a second live",
        1000 / perSecond,
        perSecond);
  }

  String camera() throws CaptureException {
    try (CameraSource camera = CameraSource.open(CameraRequest.of(0))) {
      SourceInfo info = camera.info();
      return String.format(
          Locale.ROOT,
          "%s: %dx%d at %.0f frames/s, %s",
          info.name(),
          info.size().width(),
          info.size().height(),
          info.framesPerSecond(),
          camera.pixelFormat());
    }
  }

  /** Whether the first camera's lens was measured. */
  String lens() throws CliException {
    String camera = CameraName.of(0);
    LensFolder folder = LensFolder.standard();
    LensFolder.Kept kept = folder.of(camera);
    if (!kept.mistakes().isEmpty()) {
      throw CliException.failed(kept.mistakes().get(0).text());
    }
    if (kept.calibrations().isEmpty()) {
      throw CliException.failed(
          camera + " is not calibrated, 65 degrees are assumed: plumbline calibrate camera");
    }
    return kept.calibrations().stream().map(Checks::calibration).collect(Collectors.joining("; "));
  }

  private static String calibration(CameraCalibration kept) {
    return String.format(
        Locale.ROOT,
        "%s calibrated at %dx%d: %.1f degrees wide, %.2f px, %s",
        kept.camera(),
        kept.lens().size().width(),
        kept.lens().size().height(),
        kept.lens().fieldOfViewDeg(),
        kept.rmsPx(),
        kept.measuredOn());
  }

  String display() throws CliException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.contains("linux")) {
      return "assumed: " + system + " always has one";
    }
    for (String name : new String[] {"WAYLAND_DISPLAY", "DISPLAY"}) {
      String value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        return name + "=" + value;
      }
    }
    throw CliException.failed("neither DISPLAY nor WAYLAND_DISPLAY is set: no window can open");
  }
}
