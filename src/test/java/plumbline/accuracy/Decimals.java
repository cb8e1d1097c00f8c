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

  /** A dash for what is not known. */
  static String orDash(double value, int decimals) {
    return Double.isNaN(value) ? "-" : of(value, decimals);
  }

  /** A dash for a part of nothing. */
  static String percent(long part, long all) {
    return all == 0 ? "-" : of(100.0 * part / all, 0) + " %";
  }
}
