package plumbline.ui.common;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Short fades, or none at all for people who asked for less motion. */
public final class Motion {
  private static final Duration FADE = Duration.millis(180);

  private Motion() {}

  /** Shows or hides {@code node}; nothing happens if it is so already. */
  public static void show(Node node, boolean shown) {
    if (Boolean.valueOf(shown).equals(node.getProperties().put(Motion.class, shown))) {
      return;
    }
    if (Looks.reducedMotion()) {
      node.setOpacity(1);
      node.setVisible(shown);
      return;
    }
    fade(node, shown);
  }

  private static void fade(Node node, boolean shown) {
    FadeTransition fade = new FadeTransition(FADE, node);
    fade.setFromValue(shown ? 0 : node.getOpacity());
    fade.setToValue(shown ? 1 : 0);
    fade.setOnFinished(end -> node.setVisible(wanted(node)));
    node.setVisible(true);
    fade.play();
  }

  /** A later wish may have come while the fade ran. */
  private static boolean wanted(Node node) {
    return Boolean.TRUE.equals(node.getProperties().get(Motion.class));
  }
}
