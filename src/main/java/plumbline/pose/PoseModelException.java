package plumbline.pose;

/**
 * A model or native that is missing, damaged or tampered with; the message is one line to act on.
 */
public final class PoseModelException extends Exception {
  private static final long serialVersionUID = 1L;

  public PoseModelException(String message) {
    super(message);
  }

  public PoseModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
