package plumbline.session;

import java.io.IOException;
import java.nio.file.Path;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;

/**
 * A lens that was measured and not kept yet.
 *
 * @param good or only usable
 * @param file where it is to be kept
 */
public record LensReport(CameraCalibration calibration, boolean good, Path file) {

  /** Keeps it, in the place of what was measured before. */
  public void save() throws IOException {
    new LensFile(file).save(calibration);
  }
}
