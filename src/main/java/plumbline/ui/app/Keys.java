package plumbline.ui.app;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.ui.common.DigitKeys;

/** What keys mean in the window, whatever has the focus; {@link WindowKeys} does it. */
final class Keys {
  private Keys() {}

  /** The person may be in pain and half out of reach: the two largest keys both stop. */
  static boolean stops(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ESCAPE;
  }

  /** The number of a digit's key; empty for any other key. */
  static OptionalInt digit(KeyEvent event) {
    return DigitKeys.number(event.getCode());
  }

  static boolean mirrors(KeyEvent event) {
    return event.getCode() == KeyCode.M;
  }

  static boolean records(KeyEvent event) {
    return event.getCode() == KeyCode.R;
  }

  static boolean mutes(KeyEvent event) {
    return event.getCode() == KeyCode.Q;
  }

  /** +1 louder, −1 quieter, 0 for any other key; many keyboards have + above =. */
  static int volumeSteps(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> 1;
      case MINUS, SUBTRACT -> -1;
      default -> 0;
    };
  }

  static boolean fillsScreen(KeyEvent event) {
    return event.getCode() == KeyCode.F11
        || (event.getCode() == KeyCode.F && !event.isShortcutDown());
  }

  static boolean asksFirst(KeyEvent event) {
    return event.getCode() == KeyCode.I;
  }

  static boolean showsPreferences(KeyEvent event) {
    return event.getCode() == KeyCode.V;
  }

  static boolean showsKeys(KeyEvent event) {
    return event.getCode() == KeyCode.F1;
  }

  static boolean showsLibrary(KeyEvent event) {
    return event.getCode() == KeyCode.G;
  }

  static boolean showsSettings(KeyEvent event) {
    return event.getCode() == KeyCode.COMMA && event.isShortcutDown();
  }

  static boolean opensVideo(KeyEvent event) {
    return event.getCode() == KeyCode.O;
  }

  static boolean startsPlan(KeyEvent event) {
    return event.getCode() == KeyCode.P;
  }

  /** Page Down is what the forward button of a presenter's remote control sends. */
  static boolean isPresentersForward(KeyEvent event) {
    return event.getCode() == KeyCode.PAGE_DOWN;
  }

  static boolean goesOn(KeyEvent event) {
    return event.getCode() == KeyCode.N || isPresentersForward(event);
  }

  static boolean repeatsStep(KeyEvent event) {
    return event.getCode() == KeyCode.B || event.getCode() == KeyCode.PAGE_UP;
  }

  static boolean measures(KeyEvent event) {
    return event.getCode() == KeyCode.C && !event.isShortcutDown();
  }

  static boolean choosesCamera(KeyEvent event) {
    return event.getCode() == KeyCode.K;
  }

  static boolean makesEasier(KeyEvent event) {
    return event.getCode() == KeyCode.E;
  }
}
