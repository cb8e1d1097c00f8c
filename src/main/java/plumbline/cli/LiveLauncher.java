package plumbline.cli;

import plumbline.session.LiveOptions;

/** Opens the window; handed in by {@link plumbline.Main}, as the command line does not know it. */
@FunctionalInterface
public interface LiveLauncher {

  /**
   * Returns when the window has been closed.
   *
   * @throws CliException where no window can open
   */
  void launch(LiveOptions options) throws CliException;
}
