package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.ui.FxThread;
import plumbline.ui.Nobody;

/** What to do next where all is over. */
class EndPaneTest {
  private long nowNanos;

  @Test
  void spacePressesOnceTheKeyboardWasLeftAlone() throws Exception {
    FxThread.call(
        () -> {
          EndPane pane =
              new EndPane(Wording.english(), Nobody.at(LiveActions.class), () -> nowNanos);
          Scene scene = new Scene(pane, 1280, 720);
          pane.applyCss();
          pane.show(List.of());
          Button again = (Button) scene.getFocusOwner();
          space(again);
          assertThat(again.isArmed()).isFalse();
          nowNanos += 1_100_000_000;
          space(again);
          assertThat(again.isArmed()).isTrue();
          return scene;
        });
  }

  private static void space(Button button) {
    Event.fireEvent(
        button,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
  }
}
