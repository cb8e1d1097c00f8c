package plumbline.ui;

import javafx.scene.paint.Color;

/** How well one colour is read on another, by the formula of WCAG 2.2: 1 (not at all) to 21. */
public final class Contrast {
  private static final double FLARE = 0.05;

  private Contrast() {}

  /** Of two opaque colours. */
  public static double of(Color ink, Color ground) {
    double one = luminance(ink);
    double other = luminance(ground);
    return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
  }

  /** What is seen of a colour that lets the ground through. */
  static Color over(Color color, Color ground) {
    double share = color.getOpacity();
    return Color.color(
        color.getRed() * share + ground.getRed() * (1 - share),
        color.getGreen() * share + ground.getGreen() * (1 - share),
        color.getBlue() * share + ground.getBlue() * (1 - share));
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
