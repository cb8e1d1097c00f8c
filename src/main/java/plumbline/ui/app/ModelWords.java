package plumbline.ui.app;

import plumbline.coaching.Wording;
import plumbline.session.MachineSpeed;

/** Says in words what was measured of the computer. */
final class ModelWords {
  private ModelWords() {}

  static String of(MachineSpeed speed, Wording wording) {
    return wording.text("model.measured." + speed.modelId(), Math.round(speed.fullMs()));
  }
}
