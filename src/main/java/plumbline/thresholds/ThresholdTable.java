package plumbline.thresholds;

/**
 * Declares thresholds under one table of the settings file; see {@link Threshold} for the meaning
 * of the arguments.
 *
 * @param section the table's name, such as {@code leg-raise}
 */
public record ThresholdTable(String section) {

  public Threshold degrees(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.DEGREES, value, min, max, source, meaning);
  }

  public Threshold degreesPerSecond(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.DEGREES_PER_SECOND, value, min, max, source, meaning);
  }

  public Threshold torsoLengths(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.TORSO_LENGTHS, value, min, max, source, meaning);
  }

  public Threshold seconds(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.SECONDS, value, min, max, source, meaning);
  }

  public Threshold millis(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.MILLISECONDS, value, min, max, source, meaning);
  }

  public Threshold hertz(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.HERTZ, value, min, max, source, meaning);
  }

  public Threshold pixels(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.PIXELS, value, min, max, source, meaning);
  }

  /** A share of a whole. */
  public Threshold fraction(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.FRACTION, value, min, max, source, meaning);
  }

  /** So many times as much. */
  public Threshold multiple(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.MULTIPLE, value, min, max, source, meaning);
  }

  /** A whole number. */
  public Threshold count(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.COUNT, value, min, max, source, meaning);
  }

  public Threshold points(String name, double value, double max, String source, String meaning) {
    return declare(name, Unit.POINTS, value, 0, max, source, meaning);
  }

  private Threshold declare(
      String name, Unit unit, double value, double min, double max, String source, String meaning) {
    return new Threshold(section + "." + name, value, min, max, unit, source, meaning);
  }
}
