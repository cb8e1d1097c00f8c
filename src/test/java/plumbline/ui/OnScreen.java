package plumbline.ui;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** What is on a screen, and keys pressed on it; on the JavaFX thread. */
final class OnScreen {
  private OnScreen() {}

  /** The first button whose words begin so. */
  static Button button(Parent root, String start) {
    return ShownReview.all(root, Button.class).stream()
        .filter(button -> button.getText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** Every text that is drawn. */
  static List<String> words(Parent root) {
    return ShownReview.all(root, Text.class).stream().map(Text::getText).toList();
  }

  /** Presses a key and lets it go. */
  static void press(Node node, KeyCode code) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          node, new KeyEvent(type, "", code.getName(), code, false, false, false, false));
    }
  }
}
