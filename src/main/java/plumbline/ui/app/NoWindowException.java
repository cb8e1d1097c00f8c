package plumbline.ui.app;

/** No window can open here; the cause says why, in the system's words. */
public final class NoWindowException extends Exception {
  private static final long serialVersionUID = 1L;

  NoWindowException(Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
