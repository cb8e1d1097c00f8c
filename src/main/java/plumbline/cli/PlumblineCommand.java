package plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import plumbline.session.LiveOptions;

/** {@code plumbline} without a command opens the window. */
@Command(
    name = "plumbline",
    description =
        "Watches hip and psoas exercises through a webcam, counts and judges every repetition."
            + " Without a command it opens the window.",
    mixinStandardHelpOptions = true,
    versionProvider = AppVersion.class,
    scope = ScopeType.INHERIT,
    footer = {
      "",
      "Exit status: 0 done; 1 the work could not be done; 2 wrong arguments or settings."
    })
final class PlumblineCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  private boolean verbose;

  PlumblineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  boolean verbose() {
    return verbose;
  }

  @Override
  public Integer call() throws CliException {
    surroundings.live().launch(LiveOptions.none());
    return ExitStatus.DONE;
  }
}
