package plumbline.scoring;

/**
 * Something that cost points, with what was measured and what was asked.
 *
 * @param rule rule id, {@code leg-raise.knee_bend}, or a general loss {@code range}, {@code hold},
 *     {@code reach}, {@code tempo_up}, {@code tempo_down}
 * @param points lost, 0..100
 * @param value measured, in {@code unit}
 * @param band how far the value may be from the truth: nine of ten are not further
 * @param limit the value that was asked for
 * @param unit {@code deg}, {@code deg/s}, {@code tl} or {@code s}
 * @param atNanos media time of the frame that shows it
 */
public record Loss(
    String rule,
    double points,
    double value,
    double band,
    double limit,
    String unit,
    long atNanos) {

  /** The same finding, told but not counted. */
  Loss withoutPoints() {
    return new Loss(rule, 0, value, band, limit, unit, atNanos);
  }

  /** The same, its value known to within {@code measured}. */
  Loss withBand(double measured) {
    return new Loss(rule, points, value, measured, limit, unit, atNanos);
  }
}
