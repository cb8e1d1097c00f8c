package plumbline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as they are written: few decimals, no exponent, the same on every machine. */
final class Rounded {
  /** Decimals of seconds: a millisecond is finer than any camera. */
  static final int SECONDS = 3;

  /** Decimals of angles and points. */
  static final int DEGREES = 1;

  /** Decimals of lengths in torso lengths, whose limits are hundredths. */
  static final int LENGTHS = 3;

  private Rounded() {}

  /** Empty for what is not a number: unknown is never 0. */
  static Optional<BigDecimal> of(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** Seconds of a time in nanoseconds. */
  static Optional<BigDecimal> seconds(long nanos) {
    return of(nanos / 1e9, SECONDS);
  }

  /** Decimals that suit a value in {@code unit}. */
  static int decimalsOf(String unit) {
    return switch (unit) {
      case "s" -> SECONDS;
      case "tl" -> LENGTHS;
      default -> DEGREES;
    };
  }

  /** As plain text; empty when unknown. */
  static String text(double value, int decimals) {
    return of(value, decimals).map(BigDecimal::toPlainString).orElse("");
  }
}
