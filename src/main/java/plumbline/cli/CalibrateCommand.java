package plumbline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline calibrate}: measures what else is assumed. */
@Command(
    name = "calibrate",
    description = "Measure the lens of a camera, with a board that you print.",
    subcommands = {CalibrateBoardCommand.class, CalibrateCameraCommand.class})
final class CalibrateCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing command: " + String.join(" or ", spec.subcommands().keySet()));
    }
  }
}
