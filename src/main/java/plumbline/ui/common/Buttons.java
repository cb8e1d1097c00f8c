package plumbline.ui.common;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Buttons that answer to Enter as well as to Space, and tell their purpose aloud. */
public final class Buttons {
  private Buttons() {}

  public static Button of(String text, String styleClass, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add(styleClass);
    button.setAccessibleText(text);
    button.setOnAction(event -> action.run());
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            button.fire();
          }
        });
    return button;
  }
}
