package plumbline.accuracy;

import java.util.Locale;

/** Numbers as text, the same on every machine. */
final class Decimals {
  private Decimals() {}

  /** Never {@code -0.0}. */
  static String of(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }
}
