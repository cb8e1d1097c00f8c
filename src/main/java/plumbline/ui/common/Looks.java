package plumbline.ui.common;

import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import plumbline.session.Preferences;

/**
 * How everything in the window looks: size of text, light or dark, motion. There is one window, so
 * this is the one thing that all screens share; it belongs to the JavaFX thread.
 */
public final class Looks {
  private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");
  private static Preferences now = Preferences.USUAL;

  private Looks() {}

  /** From now on; a screen that is shown already is given to {@link #dress}. */
  public static void set(Preferences preferences) {
    now = preferences;
    Application.setUserAgentStylesheet(theme().styleSheet());
  }

  /** The size of text that would be {@code px} pixels without anybody's wish. */
  public static double text(double px) {
    return px * now.textScale();
  }

  /** How much larger than usual text is to be, 1..2. */
  public static double textScale() {
    return now.textScale();
  }

  /** Whether nothing is to move that need not. */
  public static boolean reducedMotion() {
    return now.reducedMotion() || Boolean.getBoolean("plumbline.reducedMotion");
  }

  /** Of the screens on which one exercises and chooses. */
  public static Theme theme() {
    return Theme.of(now);
  }

  /** Of the screen on which one looks back, at a desk. */
  public static Theme deskTheme() {
    return now.tone() == Preferences.Tone.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /** Gives a screen the looks that hold now, sizes included. */
  public static void dress(Parent screen) {
    screen.pseudoClassStateChanged(LIGHT, theme() == Theme.LIGHT);
    layOutAnew(screen);
  }

  private static void layOutAnew(Parent parent) {
    parent.requestLayout();
    List<Node> children = parent.getChildrenUnmodifiable();
    for (Node child : children) {
      if (child instanceof Parent inner) {
        layOutAnew(inner);
      }
    }
  }
}
