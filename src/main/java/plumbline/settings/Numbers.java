package plumbline.settings;

/** How numbers are written in the settings file and in messages about it. */
final class Numbers {
  private static final double LARGEST_PLAIN = 1e15;

  private Numbers() {}

  /** The shortest text that reads back as the same number: {@code 60}, {@code 0.25}. */
  static String text(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
