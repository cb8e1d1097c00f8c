package plumbline.ui.common;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * The colour of a verdict. On a light ground it is a darker one of the same hue, so that a small
 * sign is seen there too: 3 to 1 by WCAG 2.2, 1.4.11. Nodes get it from the style sheets by their
 * class, what is drawn by hand from {@link #on}.
 */
@SuppressWarnings("ImmutableEnumChecker") // a Color never changes
public enum VerdictColor {
  FULL(Palette.FULL, "#00805d"),
  PARTIAL(Palette.PARTIAL, "#1f7ab5"),
  FAULT(Palette.FAULT, "#aa6800"),
  ATTEMPT(Palette.ATTEMPT, "#6b7684"),
  UNSEEN(Palette.UNSEEN, "#b0588a");

  private final Color onDark;
  private final Color onLight;

  VerdictColor(Color onDark, String onLight) {
    this.onDark = onDark;
    this.onLight = Color.web(onLight);
  }

  /** On the ground of this theme. */
  public Color on(Theme theme) {
    return theme == Theme.LIGHT ? onLight : onDark;
  }

  /** Of shapes that are filled with it. */
  public String fillClass() {
    return "verdict-" + id();
  }

  /** Of shapes that are drawn as a line of it. */
  public String lineClass() {
    return "verdict-" + id() + "-line";
  }

  /** As in the style sheets: {@code -pl-full}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
