package plumbline.calibration;

import java.util.Locale;

/** A lens could not be measured; the message is one line that says why and what to do. */
public final class CalibrationException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why; the words for the window stand under {@code board.refused.<id>} in the messages. */
  public enum Reason {
    TOO_FEW,
    ALIKE,
    UNFIT,
    SIZES;

    /** {@code too-few}: the key of the words. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  CalibrationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Several lenses explain the views equally well. */
  static CalibrationException alike() {
    return new CalibrationException(
        Reason.ALIKE,
        "the views are too much alike to tell the lens: tilt the board more, to all four sides");
  }

  public Reason reason() {
    return reason;
  }
}
