package plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.settings.SettingsSchema;

/** By which settings a command judges. */
final class SettingsOption {
  @Option(names = "--settings", paramLabel = "FILE", description = "A settings file.")
  private @Nullable Path file;

  /** Reads them; every mistake in them is one line. */
  LoadedSettings load(SettingsSchema schema) throws CliException {
    return LoadedSettings.load(schema, file());
  }

  /** The file that was named, if one was. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
