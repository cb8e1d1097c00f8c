package plumbline.ui.review;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A row that does something when it is clicked, or with Enter; unlike a button its text wraps. */
final class ActionRow extends HBox {
  private final Runnable action;

  ActionRow(String styleClass, String aloud, Runnable action, Node... content) {
    super(content);
    this.action = action;
    getStyleClass().addAll("action-row", styleClass);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(aloud);
    setFocusTraversable(true);
    setOnMouseClicked(event -> action.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            action.run();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
