package plumbline.ui;

import plumbline.ui.live.LiveActions;
import plumbline.ui.start.StartActions;

/** Nobody listens to the buttons; what was asked last is remembered. */
final class Silent implements LiveActions, StartActions {
  String asked = "";

  @Override
  public void painStop() {
    asked = "painStop";
  }

  @Override
  public void resume() {
    asked = "resume";
  }

  @Override
  public void mirror(boolean mirrored) {
    asked = "mirror";
  }

  @Override
  public void again() {
    asked = "again";
  }

  @Override
  public void openVideo() {
    asked = "openVideo";
  }

  @Override
  public void leave() {
    asked = "leave";
  }

  @Override
  public void watchDemo() {
    asked = "watchDemo";
  }

  @Override
  public void tryCamera() {
    asked = "tryCamera";
  }
}
