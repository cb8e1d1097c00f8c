package plumbline.ui.common;

import javafx.scene.paint.Color;

/**
 * The few colours, told apart by colour-blind people too (Okabe and Ito). A verdict is never told
 * by its colour alone.
 */
public final class Palette {
  public static final Color ACCENT = Color.web("#F0E442");
  public static final Color FULL = Color.web("#009E73");
  public static final Color PARTIAL = Color.web("#56B4E9");
  public static final Color FAULT = Color.web("#E69F00");
  public static final Color ATTEMPT = Color.web("#9AA4B2");
  public static final Color UNSEEN = Color.web("#CC79A7");
  public static final Color TEXT = Color.web("#F4F6F8");
  public static final Color INK = Color.web("#0B0E13");

  private Palette() {}

  /** The same colour, see-through. */
  public static Color faint(Color color, double opacity) {
    return color.deriveColor(0, 1, 1, opacity);
  }
}
