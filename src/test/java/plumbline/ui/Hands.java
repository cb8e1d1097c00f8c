package plumbline.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Real keys and the real mouse on a window with a screen in it; not to be used on its thread. */
final class Hands implements AutoCloseable {
  private final Stage stage;
  private final Robot robot;

  private Hands(Stage stage, Robot robot) {
    this.stage = stage;
    this.robot = robot;
  }

  /** Puts the scene of a screen into a window. */
  static Hands on(Parent screen) throws Exception {
    return FxThread.call(
        () -> {
          Stage stage = new Stage();
          stage.setScene(screen.getScene());
          stage.show();
          stage.requestFocus();
          screen.requestFocus();
          return new Hands(stage, new Robot());
        });
  }

  /** Presses keys one after another. */
  Hands type(KeyCode... keys) throws Exception {
    for (KeyCode key : keys) {
      FxThread.call(
          () -> {
            robot.keyType(key);
            return key;
          });
    }
    return settle();
  }

  /** Presses a key while another one is held. */
  Hands type(KeyCode held, KeyCode key) throws Exception {
    FxThread.call(
        () -> {
          robot.keyPress(held);
          robot.keyType(key);
          robot.keyRelease(held);
          return key;
        });
    return settle();
  }

  /** Clicks into the middle of a node. */
  Hands click(Node node) throws Exception {
    FxThread.call(
        () -> {
          node.getScene().getRoot().applyCss();
          node.getScene().getRoot().layout();
          Bounds place = node.localToScreen(node.getBoundsInLocal());
          robot.mouseMove(place.getCenterX(), place.getCenterY());
          robot.mouseClick(MouseButton.PRIMARY);
          return node;
        });
    return settle();
  }

  /** What was pressed has arrived. */
  private Hands settle() throws Exception {
    FxThread.call(() -> stage);
    FxThread.call(() -> stage);
    return this;
  }

  @Override
  public void close() {
    FxThread.last(stage::close);
  }
}
