package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.settings.SettingsDiff;
import plumbline.settings.SettingsWriter;
import plumbline.thresholds.ThresholdValues;

/** {@code plumbline settings}: everything about the settings file but editing it. */
@Command(name = "settings", description = "Check, write or compare settings files.")
final class SettingsCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  SettingsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing command: check, default or diff");
    }
  }

  @Command(name = "check", description = "Say every mistake in FILE with its line and column.")
  int check(@Mixin SettingsArgument which) throws CliException {
    LoadedSettings settings = which.load(surroundings.schema());
    surroundings.out().println(settings.file() + ": no mistakes");
    return ExitStatus.DONE;
  }

  @Command(name = "default", description = "Write every setting with its default.")
  int defaults(
      @Parameters(
              arity = "0..1",
              paramLabel = "FILE",
              description = "A new file; default: standard output.")
          @Nullable Path file)
      throws CliException {
    String text = new SettingsWriter(surroundings.schema()).writeAll(ThresholdValues.defaults());
    if (file == null) {
      surroundings.out().print(text);
    } else {
      writeNew(file, text);
    }
    return ExitStatus.DONE;
  }

  @Command(name = "diff", description = "Print every setting that differs from its default.")
  int diff(@Mixin SettingsArgument which) throws CliException {
    LoadedSettings settings = which.load(surroundings.schema());
    List<SettingsDiff.Change> changes =
        SettingsDiff.fromDefaults(surroundings.schema(), settings.values());
    changes.forEach(change -> surroundings.out().println(change.text()));
    if (changes.isEmpty()) {
      surroundings.out().println(settings.file() + ": nothing differs from the defaults");
    }
    return ExitStatus.DONE;
  }

  /** Never over a file in which a person may have changed something. */
  private static void writeNew(Path file, String text) throws CliException {
    if (Files.exists(file)) {
      throw CliException.failed(file + " exists already; choose another name");
    }
    OutputFiles.<CliException>one(file, part -> Files.writeString(part, text));
  }
}
