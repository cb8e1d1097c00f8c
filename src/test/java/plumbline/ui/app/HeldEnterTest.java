package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import plumbline.ui.FxThread;

class HeldEnterTest {
  private final HeldEnter held = new HeldEnter();
  private final Region button = new Region();
  private int heard;

  HeldEnterTest() {
    watch(button);
  }

  private void watch(Node node) {
    node.addEventFilter(KeyEvent.ANY, held::onKey);
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard++);
  }

  @Test
  void whoHoldsItDownPressesOnce() {
    for (int i = 0; i < 50; i++) {
      key(button, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    }
    key(button, KeyEvent.KEY_RELEASED, KeyCode.ENTER);
    key(button, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    assertThat(heard).isEqualTo(2);
  }

  /** A dialog of the system came up meanwhile. */
  @Test
  void whatWasLetGoElsewhereIsPressedAnew() {
    key(button, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    held.forget();
    key(button, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
    assertThat(heard).isEqualTo(2);
  }

  @Test
  void otherKeysMayBeHeld() {
    key(button, KeyEvent.KEY_PRESSED, KeyCode.RIGHT);
    key(button, KeyEvent.KEY_PRESSED, KeyCode.RIGHT);
    assertThat(heard).isEqualTo(2);
  }

  @Test
  void aTextMayHaveManyEmptyLines() throws Exception {
    FxThread.call(
        () -> {
          TextArea notes = new TextArea();
          watch(notes);
          key(notes, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
          key(notes, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
          assertThat(heard).isEqualTo(2);
          return notes;
        });
  }

  private static void key(Node node, EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(node, new KeyEvent(type, "", "", code, false, false, false, false));
  }
}
