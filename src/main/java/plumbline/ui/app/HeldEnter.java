package plumbline.ui.app;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Enter press once, however long it is held down: a keyboard presses it again and again, and
 * what has come up meanwhile would be pressed, too. A text takes as many as it is given.
 */
final class HeldEnter {
  private boolean down;

  /** Hears every key of the window before anything in it. */
  void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof TextInputControl) {
      return;
    }
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (pressed && down) {
      event.consume();
    }
    down = pressed;
  }

  /** It may be let go where this window does not hear it. */
  void forget() {
    down = false;
  }
}
