package plumbline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.plan.SetsDone;
import plumbline.ui.FxThread;
import plumbline.ui.Nobody;

/** What to do next where all is over. */
class EndPaneTest {
  private long nowNanos;

  @Test
  void spacePressesOnceTheKeyboardWasLeftAlone() throws Exception {
    FxThread.call(
        () -> {
          EndPane pane = pane();
          Scene scene = pane.getScene();
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

  /** What a plan counted is shown once: a press in haste, or by mistake, loses nothing. */
  @Test
  void theEndOfAPlanIsLeftByTheSecondPressThatIsNotInHaste() throws Exception {
    FxThread.call(
        () -> {
          EndPane pane = pane();
          pane.showPlan(List.of(), SetsDone.NONE);
          for (int hasty = 0; hasty < 5; hasty++) {
            nowNanos += 300_000_000;
            assertThat(pane.mayLeave(key(KeyCode.ESCAPE))).isFalse();
          }
          assertThat(says(pane)).isFalse();
          nowNanos += 1_100_000_000;
          assertThat(pane.mayLeave(key(KeyCode.ESCAPE))).as("it only says so").isFalse();
          assertThat(says(pane)).isTrue();
          nowNanos += 30_000_000;
          assertThat(pane.mayLeave(key(KeyCode.ESCAPE))).as("held down").isFalse();
          nowNanos += 1_100_000_000;
          assertThat(pane.mayLeave(key(KeyCode.ESCAPE))).isTrue();
          return pane;
        });
  }

  /** A file can be opened again. */
  @Test
  void theEndOfAVideoIsLeftAtOnce() throws Exception {
    FxThread.call(
        () -> {
          EndPane pane = pane();
          pane.show(List.of());
          assertThat(pane.mayLeave(key(KeyCode.ESCAPE))).isTrue();
          return pane;
        });
  }

  private EndPane pane() {
    EndPane pane = new EndPane(Wording.english(), Nobody.at(LiveActions.class), () -> nowNanos);
    new Scene(pane, 1280, 720);
    pane.applyCss();
    return pane;
  }

  private static boolean says(EndPane pane) {
    return pane.lookupAll(".body").stream()
        .filter(Node::isVisible)
        .anyMatch(n -> n instanceof Label l && l.getText().startsWith("Esc once more"));
  }

  private static void space(Button button) {
    Event.fireEvent(button, key(KeyCode.SPACE));
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
