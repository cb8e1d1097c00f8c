package plumbline.thresholds;

/**
 * Declares thresholds under one table of the settings file.
 *
 * @param section the table's name, such as {@code leg-raise}
 */
public record ThresholdTable(String section) {

  /** One of the table's numbers; see {@link Threshold} for the meaning of the arguments. */
  public Threshold declare(
      String name, Unit unit, double value, double min, double max, String source, String meaning) {
    return new Threshold(section + "." + name, value, min, max, unit, source, meaning);
  }

  public Threshold degrees(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.DEGREES, value, min, max, source, meaning);
  }

  public Threshold seconds(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.SECONDS, value, min, max, source, meaning);
  }

  public Threshold torsoLengths(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.TORSO_LENGTHS, value, min, max, source, meaning);
  }

  public Threshold millis(
      String name, double value, double min, double max, String source, String meaning) {
    return declare(name, Unit.MILLISECONDS, value, min, max, source, meaning);
  }

  public Threshold points(String name, double value, double max, String source, String meaning) {
    return declare(name, Unit.POINTS, value, 0, max, source, meaning);
  }
}
