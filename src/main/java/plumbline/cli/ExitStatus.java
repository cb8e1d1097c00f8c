package plumbline.cli;

/** What the program tells the shell. */
final class ExitStatus {
  static final int DONE = 0;

  /** The work could not be done: unreadable video, no model, no camera, nowhere to write. */
  static final int FAILED = 1;

  /** Wrong arguments, or a settings file with mistakes. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
