package plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;
import plumbline.kinematics.Optics;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;
import plumbline.settings.LensResult;
import plumbline.settings.SettingsMistake;

/**
 * The lens of {@code --camera-file}.
 *
 * @param file it came from, if one was named
 */
record LoadedLens(Optional<Path> file, Optional<CameraCalibration> calibration) {

  /** Reads the file; every mistake in it is one line. */
  static LoadedLens load(Optional<Path> asked) throws CliException {
    if (asked.isEmpty()) {
      return new LoadedLens(asked, Optional.empty());
    }
    LensResult result = new LensFile(asked.get()).load();
    if (result instanceof LensResult.Rejected rejected) {
      List<String> lines = rejected.mistakes().stream().map(SettingsMistake::text).toList();
      throw new CliException(ExitStatus.USAGE, lines);
    }
    return new LoadedLens(asked, Optional.of(((LensResult.Accepted) result).calibration()));
  }

  Optics optics() {
    return calibration.map(c -> Optics.of(List.of(c.lens()))).orElse(Optics.unknown());
  }

  /**
   * The same source, if the lens holds for it.
   *
   * @throws CaptureException when its pictures have another shape than those of the measurement
   */
  FrameSource holdingFor(FrameSource source) throws CaptureException {
    if (calibration.isPresent() && optics().measured(source.info().size()).isEmpty()) {
      String message =
          String.format(
              Locale.ROOT,
              "%s is %dx%d, but %s was measured at %dx%d, another shape: calibrate with pictures of"
                  + " this camera, or leave --camera-file out",
              source.info().name(),
              source.info().size().width(),
              source.info().size().height(),
              file.orElseThrow(),
              calibration.get().lens().size().width(),
              calibration.get().lens().size().height());
      source.close();
      throw new CaptureException(message);
    }
    return source;
  }
}
