package plumbline.session;

import java.util.List;
import java.util.Optional;
import plumbline.body.ImageSize;
import plumbline.capture.CameraName;
import plumbline.kinematics.Optics;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFolder;
import plumbline.settings.SettingsMistake;

/**
 * Through which lens pictures are looked at: the one that was chosen on the command line, else for
 * a camera the one that is kept of it, else none that is known.
 *
 * @param folder where measurements are kept
 * @param chosen behind {@code --camera-file}; holds for cameras and videos
 */
public record LensChoice(LensFolder folder, Optional<CameraCalibration> chosen) {

  /** How it stands with one camera's lens. */
  public sealed interface State {
    /** Measured for pictures of this shape. */
    record Measured(CameraCalibration calibration) implements State {}

    /** Measured, but for pictures of another shape, so that it does not hold. */
    record OtherShape(CameraCalibration calibration) implements State {}

    /** Never measured. */
    record Unknown() implements State {}

    /** A file cannot be used. */
    record Mistaken(SettingsMistake mistake) implements State {}
  }

  /** What is known about the lens of the camera with this number; reads the folder. */
  public Optics ofCamera(int index) {
    return kept(index).optics();
  }

  /** What is known about the lens of a video. */
  public Optics ofVideo() {
    return chosen.map(c -> Optics.of(List.of(c.lens()))).orElse(Optics.unknown());
  }

  /** The same in detail, for pictures of this size; reads the folder. */
  public State stateOfCamera(int index, ImageSize size) {
    return state(kept(index), size);
  }

  static State state(LensFolder.Kept kept, ImageSize size) {
    Optional<CameraCalibration> holds = kept.at(size);
    if (holds.isPresent()) {
      return new State.Measured(holds.get());
    }
    if (!kept.calibrations().isEmpty()) {
      return new State.OtherShape(kept.calibrations().get(0));
    }
    return kept.mistakes().isEmpty()
        ? new State.Unknown()
        : new State.Mistaken(kept.mistakes().get(0));
  }

  private LensFolder.Kept kept(int index) {
    return chosen
        .map(c -> new LensFolder.Kept(List.of(c), List.of()))
        .orElseGet(() -> folder.of(CameraName.of(index)));
  }
}
