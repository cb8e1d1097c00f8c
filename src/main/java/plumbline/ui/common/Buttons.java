package plumbline.ui.common;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.coaching.Wording;

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

  /** One whose words need more of them to be heard alone: they are named {@code KEY-aloud}. */
  public static Button aloud(Wording wording, String key, String styleClass, Runnable action) {
    Button button = of(wording.text(key), styleClass, action);
    say(button, wording, key);
    return button;
  }

  /** Names it otherwise, as {@link #aloud} would. */
  public static void say(Button button, Wording wording, String key) {
    button.setText(wording.text(key));
    button.setAccessibleText(wording.text(key + "-aloud"));
  }
}
