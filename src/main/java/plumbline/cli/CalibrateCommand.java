package plumbline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline calibrate}: measures a person. */
@Command(
    name = "calibrate",
    description = "Measure what the program is to reckon with.",
    subcommands = {CalibrateBodyCommand.class})
final class CalibrateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws CliException {
    String commands = spec == null ? "" : String.join(" or ", spec.subcommands().keySet());
    throw CliException.usage("what is to be calibrated? choose " + commands);
  }
}
