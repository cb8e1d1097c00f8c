package plumbline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline calibrate}: measures what else is assumed. */
@Command(
    name = "calibrate",
    description = "Measure the lens of a camera, with a board that you print, or a person.",
    subcommands = {
      CalibrateBoardCommand.class,
      CalibrateCameraCommand.class,
      CalibrateBodyCommand.class
    })
final class CalibrateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws CliException {
    String commands = spec == null ? "" : String.join(", ", spec.subcommands().keySet());
    throw CliException.usage("what is to be calibrated? choose one of " + commands);
  }
}
