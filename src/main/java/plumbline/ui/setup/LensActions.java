package plumbline.ui.setup;

/** What a person can ask for while a camera is calibrated. */
public interface LensActions {
  /** A board to print. */
  void printBoard();

  /** The lens, from the views so far. */
  void measure();

  /** The result is to be kept. */
  void keepLens();

  /** All of it once more. */
  void measureAgain();

  /** Back to the first screen. */
  void leave();
}
