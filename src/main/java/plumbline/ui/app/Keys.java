package plumbline.ui.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys mean while a session runs, whatever has the focus. */
final class Keys {
  private Keys() {}

  /** The person may be in pain and half out of reach: the two largest keys both stop. */
  static boolean stops(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ESCAPE;
  }

  static boolean mirrors(KeyEvent event) {
    return event.getCode() == KeyCode.M;
  }

  static boolean fillsScreen(KeyEvent event) {
    return event.getCode() == KeyCode.F11 || event.getCode() == KeyCode.F;
  }

  static boolean opensVideo(KeyEvent event) {
    return event.getCode() == KeyCode.O;
  }
}
