package plumbline.settings;

import java.util.List;

/** What came of reading a camera's file. */
public sealed interface LensResult {

  /** There were no mistakes. */
  record Accepted(CameraCalibration calibration) implements LensResult {}

  /**
   * Nothing of the file is used.
   *
   * @param mistakes all of them, in the order of the file; at least one
   */
  record Rejected(List<SettingsMistake> mistakes) implements LensResult {
    public Rejected {
      mistakes = List.copyOf(mistakes);
    }
  }
}
