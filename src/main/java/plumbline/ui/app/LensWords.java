package plumbline.ui.app;

import java.util.Optional;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.session.LensChoice;

/** What is to be said about the lens of the camera that is watched. */
final class LensWords {
  private LensWords() {}

  /** Nothing when nobody has measured it. */
  static Optional<String> of(LensChoice.State state, Wording wording) {
    if (state instanceof LensChoice.State.Measured measured) {
      double rmsPx = measured.calibration().rmsPx();
      return Optional.of(wording.text("lens.measured", wording.number(rmsPx, 1)));
    }
    if (state instanceof LensChoice.State.OtherShape other) {
      ImageSize then = other.calibration().lens().size();
      return Optional.of(
          wording.text(
              "lens.other-shape", String.valueOf(then.width()), String.valueOf(then.height())));
    }
    return state instanceof LensChoice.State.Mistaken mistaken
        ? Optional.of(wording.text("lens.mistake", mistaken.mistake().text(wording)))
        : Optional.empty();
  }
}
