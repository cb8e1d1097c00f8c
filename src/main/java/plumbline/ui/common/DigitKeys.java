package plumbline.ui.common;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/** The digits of the keyboard, and those of its number block. */
public final class DigitKeys {
  private DigitKeys() {}

  /** Which digit is on the key; empty for any other key. */
  public static OptionalInt number(KeyCode key) {
    // "1" or "Numpad 1".
    String name = key.getName();
    return key.isDigitKey()
        ? OptionalInt.of(Character.digit(name.charAt(name.length() - 1), 10))
        : OptionalInt.empty();
  }
}
