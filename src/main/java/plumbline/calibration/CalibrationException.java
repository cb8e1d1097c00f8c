package plumbline.calibration;

/** A lens could not be measured; the message is one line that says why and what to do. */
public final class CalibrationException extends Exception {
  private static final long serialVersionUID = 1L;

  public CalibrationException(String message) {
    super(message);
  }
}
