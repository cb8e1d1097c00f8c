package plumbline.thresholds;

/** What a number means; the key of every threshold ends with its unit's suffix. */
public enum Unit {
  DEGREES("_deg", "deg"),
  TORSO_LENGTHS("_tl", "tl"),
  SECONDS("_s", "s"),
  MILLISECONDS("_ms", "ms"),
  FRACTION("_frac", ""),
  MULTIPLE("_mult", ""),
  POINTS("_pts", "pts"),
  PIXELS("_px", "px"),
  HERTZ("_hz", "Hz"),
  COUNT("_count", "");

  private final String suffix;
  private final String symbol;

  Unit(String suffix, String symbol) {
    this.suffix = suffix;
    this.symbol = symbol;
  }

  /** The ending of the key, such as {@code _deg}. */
  public String suffix() {
    return suffix;
  }

  /** As written behind a value, such as {@code deg}; empty for plain numbers. */
  public String symbol() {
    return symbol;
  }
}
