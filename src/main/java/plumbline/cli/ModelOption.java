package plumbline.cli;

import picocli.CommandLine.Option;
import plumbline.pose.PoseModelKind;

/** With which pose model a command looks at pictures. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = ModelName.LABEL,
      converter = ModelName.class,
      defaultValue = "full",
      description = "The pose model; default: ${DEFAULT-VALUE}.")
  private PoseModelKind kind = PoseModelKind.FULL;

  PoseModelKind kind() {
    return kind;
  }
}
