package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.calibration.CalibrationException;
import plumbline.calibration.LensFit;
import plumbline.calibration.LensMeasurement;
import plumbline.capture.CameraName;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;
import plumbline.capture.PhotoFile;
import plumbline.coaching.Wording;
import plumbline.files.FileNames;
import plumbline.kinematics.Lens;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;
import plumbline.settings.LensFolder;

/** {@code plumbline calibrate camera}: measures a lens. */
@Command(
    name = "camera",
    description = {
      "Measure the lens of a camera with the printed board of plumbline calibrate board.",
      "Without FILE the camera is opened, and one instruction after the other tells how to hold the"
          + " board. With FILE the board is looked for in one video or in several photographs, all"
          + " of one camera at one resolution."
    })
final class CalibrateCameraCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "One video, or photographs.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--camera", paramLabel = "N", description = "Number of the camera, from 0.")
  private @Nullable Integer camera;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the result is kept; default: calibration/cameras, where live finds it by the"
              + " camera's name.")
  private @Nullable Path out;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The camera's name; default: what the system calls it, or the file's name.")
  private @Nullable String name;

  CalibrateCameraCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CliException, CaptureException {
    check();
    try (LensMeasurement measurement = LensMeasurement.begin()) {
      look(new BoardPictures(measurement));
      keep(measurement.measure());
      return ExitStatus.DONE;
    } catch (CalibrationException e) {
      throw CliException.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private void check() throws CliException {
    if (camera != null && !files.isEmpty()) {
      throw CliException.usage("--camera and files: choose one of the two");
    }
    if (camera != null && camera < 0) {
      throw CliException.usage("--camera " + camera + ": cameras are counted from 0");
    }
    if (files.size() > 1 && !files.stream().allMatch(PhotoFile::isNamed)) {
      throw CliException.usage("several files: photographs only (png, jpg), or one video");
    }
    if (out != null) {
      NothingLost.require(List.of(out), files);
    }
  }

  private void look(BoardPictures pictures) throws CaptureException {
    if (files.isEmpty()) {
      try (FrameSource source = CameraSource.open(CameraRequest.of(index()))) {
        pictures.ofCamera(source, surroundings.err(), new BoardWords(Wording.english()));
      }
    } else if (PhotoFile.isNamed(files.get(0))) {
      pictures.ofPhotographs(files, surroundings.err());
    } else {
      try (FrameSource source = surroundings.videos().open(files.get(0))) {
        pictures.ofVideo(source);
      }
    }
  }

  private int index() {
    return camera == null ? 0 : camera;
  }

  private void keep(LensFit fit) throws CliException {
    LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
    CameraCalibration calibration =
        new CameraCalibration(cameraName(), fit.lens(), fit.rmsPx(), fit.views(), today);
    Path file =
        Optional.ofNullable(out)
            .orElseGet(() -> LensFolder.standard().fileFor(cameraName(), fit.lens().size()));
    try {
      new LensFile(file).save(calibration);
    } catch (IOException e) {
      throw CliException.failed(
          file + " cannot be written: check that its folder may be written", e);
    }
    lines(fit, file).forEach(surroundings.out()::println);
  }

  private String cameraName() {
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    return files.isEmpty() ? CameraName.of(index()) : FileNames.stem(files.get(0));
  }

  private List<String> lines(LensFit fit, Path file) {
    Lens lens = fit.lens();
    return List.of(
        String.format(
            Locale.ROOT,
            "%s, %dx%d: focal length %.1f and %.1f px (\u00b1 %.1f), %.1f degrees wide",
            cameraName(),
            lens.size().width(),
            lens.size().height(),
            lens.fxPx(),
            lens.fyPx(),
            fit.focalSdPx(),
            lens.fieldOfViewDeg()),
        String.format(
            Locale.ROOT,
            "%s: %.2f px over %d views%s",
            fit.isGood() ? "good" : "usable",
            fit.rmsPx(),
            fit.views(),
            fit.rejected() == 0 ? "" : ", " + fit.rejected() + " left out"),
        file + ": kept");
  }
}
