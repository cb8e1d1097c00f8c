package plumbline.ui.overlay;

/** Angles in words. */
final class Degrees {
  private Degrees() {}

  /** {@code 62°}, with a real minus sign for what is below zero. */
  static String words(double degrees) {
    long whole = Math.round(degrees);
    return (whole < 0 ? "\u2212" : "") + Math.abs(whole) + "°";
  }
}
