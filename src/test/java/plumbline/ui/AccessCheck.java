package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/**
 * Finds what the keyboard cannot reach, and what a screen reader has no words for: controls and
 * pictures that are drawn by hand.
 */
final class AccessCheck {
  private final List<String> problems = new ArrayList<>();

  private AccessCheck() {}

  /** What is amiss, one line each; called on the JavaFX thread with a screen that is laid out. */
  static List<String> of(Parent screen) {
    AccessCheck check = new AccessCheck();
    check.walk(screen, false);
    return check.problems;
  }

  /** {@code named} when something around it is told instead. */
  private void walk(Node node, boolean named) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    boolean hasName = named || isNamed(node);
    if (node instanceof Canvas && !hasName) {
      problems.add("no words for a picture: " + node.getParent());
    }
    if (takesPart(node)) {
      boolean told = named && node instanceof ProgressBar;
      if (!isNamed(node) && !told) {
        problems.add("no name: " + node);
      }
      if (node instanceof ButtonBase && !node.isFocusTraversable()) {
        problems.add("out of the keyboard's reach: " + node);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, hasName));
    }
  }

  private static boolean takesPart(Node node) {
    return node instanceof Control
        && !(node instanceof Label)
        && !(node instanceof ScrollPane)
        && !(node instanceof ScrollBar);
  }

  private static boolean isNamed(Node node) {
    String text = node instanceof ButtonBase button ? button.getText() : "";
    return (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
        || (text != null && !text.isBlank());
  }
}
