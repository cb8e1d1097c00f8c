package plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.personal.BodyCalibration;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.settings.BodyFile;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsHash;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsMistake;
import plumbline.settings.SettingsResult;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.ThresholdValues;

/**
 * The settings of this run.
 *
 * @param file they came from; it may not exist, which means the defaults
 * @param values in force
 * @param sha256 of the values
 * @param body the calibration that is in the values, if one was asked for
 */
record LoadedSettings(
    Path file, ThresholdValues values, String sha256, Optional<BodyCalibration> body) {

  /** Reads the settings; every mistake in them is one line. */
  static LoadedSettings load(SettingsSchema schema, Optional<Path> asked) throws CliException {
    SettingsFile file = new SettingsFile(schema, SettingsLocation.find(asked));
    SettingsResult result = file.load();
    if (result instanceof SettingsResult.Rejected rejected) {
      List<String> lines = rejected.mistakes().stream().map(SettingsMistake::text).toList();
      throw new CliException(ExitStatus.USAGE, lines);
    }
    ThresholdValues values = ((SettingsResult.Accepted) result).values();
    return new LoadedSettings(
        file.path(), values, SettingsHash.settingsSha256(schema, values), Optional.empty());
  }

  /** The same with what a body calibration makes of them; a damaged one is a mistake. */
  LoadedSettings with(Path body, SettingsSchema schema, List<Exercise> exercises)
      throws CliException {
    BodyFile.Loaded loaded = new BodyFile(body).load();
    if (loaded.mistake().isPresent()) {
      throw CliException.usage(loaded.mistake().get().text());
    }
    BodyCalibration measured =
        loaded
            .calibration()
            .orElseThrow(
                () ->
                    CliException.failed(
                        "no such file: " + body + "; check the path behind --body"));
    ThresholdValues own =
        exercises.stream()
            .filter(e -> e.id().equals(measured.exercise()))
            .flatMap(e -> e.variants().stream())
            .filter(v -> v.name().equals(measured.variant()))
            .findFirst()
            .map(v -> PersonalRange.apply(new PersonalRange(v, values).of(measured), values))
            .orElseThrow(
                () -> CliException.usage(body + ": no exercise is called " + measured.exercise()));
    return new LoadedSettings(
        file, own, SettingsHash.settingsSha256(schema, own), Optional.of(measured));
  }
}
