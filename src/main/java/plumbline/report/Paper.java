package plumbline.report;

import java.util.Locale;
import java.util.Set;

/** A sheet that printers have; upright. */
public enum Paper {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO");

  private final double widthMm;
  private final double heightMm;

  Paper(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** What printers hold where people speak and live like this. */
  public static Paper usualIn(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  public double widthMm() {
    return widthMm;
  }

  public double heightMm() {
    return heightMm;
  }
}
