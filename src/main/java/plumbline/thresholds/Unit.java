package plumbline.thresholds;

/** What a number means. */
public enum Unit {
  DEGREES("deg"),
  DEGREES_PER_SECOND("deg/s"),
  TORSO_LENGTHS("tl"),
  SECONDS("s"),
  MILLISECONDS("ms"),
  FRACTION(""),
  MULTIPLE(""),
  POINTS("pts"),
  PIXELS("px"),
  HERTZ("Hz"),
  COUNT("");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** As written behind a value, such as {@code deg}; empty for plain numbers. */
  public String symbol() {
    return symbol;
  }
}
