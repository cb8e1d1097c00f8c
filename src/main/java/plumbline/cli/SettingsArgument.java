package plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import plumbline.settings.SettingsSchema;

/** The settings file that a command looks at. */
final class SettingsArgument {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Default: the settings file that the program uses.")
  private @Nullable Path file;

  /** Reads it; every mistake in it is one line. */
  LoadedSettings load(SettingsSchema schema) throws CliException {
    return LoadedSettings.load(schema, Optional.ofNullable(file));
  }
}
