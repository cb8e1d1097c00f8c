package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import plumbline.ui.common.Looks;

/** Finds what looks much the same with the keyboard's focus and without it. */
final class FocusCheck {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  /** Between with and without, as the accessibility guidelines for the web ask (2.4.13). */
  private static final double CONTRAST = 3;

  private FocusCheck() {}

  /** What hides its focus, one line each; called on the JavaFX thread with a screen laid out. */
  static List<String> of(Parent screen) {
    List<String> hidden = new ArrayList<>();
    for (Node node : ShownReview.all(screen, Node.class)) {
      if (takesFocus(node) && !showsFocus(node, screen)) {
        hidden.add("no sign of the focus: " + node);
      }
    }
    return hidden;
  }

  private static boolean takesFocus(Node node) {
    boolean scrolls = node instanceof ScrollPane;
    return node.isFocusTraversable() && !scrolls && isShown(node);
  }

  private static boolean isShown(Node node) {
    boolean shown = node.isVisible() && !node.isDisabled();
    return shown && (node.getParent() == null || isShown(node.getParent()));
  }

  private static boolean showsFocus(Node node, Parent screen) {
    WritableImage without = drawn(node, screen, false);
    WritableImage with = drawn(node, screen, true);
    node.pseudoClassStateChanged(FOCUSED, false);
    double enough = Math.min(with.getWidth(), with.getHeight());
    return without.getWidth() != with.getWidth()
        || without.getHeight() != with.getHeight()
        || clearlyOther(without, with) >= enough;
  }

  private static WritableImage drawn(Node node, Parent screen, boolean focused) {
    node.pseudoClassStateChanged(FOCUSED, focused);
    screen.applyCss();
    screen.layout();
    SnapshotParameters onGround = new SnapshotParameters();
    onGround.setFill(Looks.theme().ground());
    return node.snapshot(onGround, null);
  }

  /** How many pixels differ by a contrast that can be seen. */
  private static int clearlyOther(WritableImage a, WritableImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        Color before = a.getPixelReader().getColor(x, y);
        Color now = b.getPixelReader().getColor(x, y);
        count += Contrast.of(before, now) >= CONTRAST ? 1 : 0;
      }
    }
    return count;
  }
}
