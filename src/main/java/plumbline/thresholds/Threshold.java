package plumbline.thresholds;

/**
 * One number that a person may change in the settings file.
 *
 * @param key dotted, as in the file: {@code leg-raise.fault.knee_bend.threshold_deg}
 * @param defaultValue used when the file does not name the key
 * @param min smallest allowed value
 * @param max largest allowed value
 * @param unit of the value
 * @param source where the default comes from: {@code S13} = a source listed in the user guide,
 *     {@code M} = measured, {@code D} = our own choice
 * @param meaning one short sentence for the person who reads the file
 */
public record Threshold(
    String key,
    double defaultValue,
    double min,
    double max,
    Unit unit,
    String source,
    String meaning) {

  public Threshold {
    if (!(min <= defaultValue && defaultValue <= max)) {
      throw new IllegalArgumentException(key + ": default outside its own range");
    }
  }

  /** The part of the key before the last dot: the table in the settings file. */
  public String section() {
    return key.substring(0, key.lastIndexOf('.'));
  }

  /** The part of the key behind the last dot. */
  public String name() {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
