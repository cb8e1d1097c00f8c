package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.files.WholeFile;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * The change of one number in a settings file: first prepared, so that a person can see the line,
 * then saved. Everything else in the file stays as it is, byte for byte. Immutable.
 *
 * @param file that is to change
 * @param before its text; empty when there is no such file yet
 * @param edit its new text, and the line that changes
 */
public record SettingsEdit(Path file, Optional<String> before, TextEdit edit) {

  /**
   * Finds the line; nothing is written yet.
   *
   * @throws SettingsEditException when the file has mistakes or cannot be read, or the value is
   *     wrong: out of range, or out of order with another one
   */
  public static SettingsEdit prepare(
      SettingsSchema schema, SettingsLocation location, Threshold threshold, double value)
      throws SettingsEditException {
    Path file = location.path();
    SettingsParser parser = new SettingsParser(schema);
    Optional<String> before = read(file);
    String text =
        before.orElseGet(() -> new SettingsWriter(schema).writeChanged(ThresholdValues.defaults()));
    ThresholdValues values = accepted(parser.parse(file.toString(), text));
    TextEdit edit = TextEdit.of(text, threshold, value);
    SettingsResult after = parser.parse(file.toString(), edit.text());
    if (allows(schema, values.with(threshold, value), threshold)
        && !changesOnly(schema, threshold, value, values, after)) {
      throw new SettingsEditException(
          SettingsMistake.at(file.toString(), edit.line(), 1, "mistake.unusual", threshold.name()));
    }
    accepted(after);
    return new SettingsEdit(file, before, edit);
  }

  private static boolean allows(
      SettingsSchema schema, ThresholdValues values, Threshold threshold) {
    double value = values.get(threshold);
    return threshold.min() <= value
        && value <= threshold.max()
        && schema.orderings().stream().allMatch(ordering -> ordering.holdsFor(values));
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws SettingsEditException when it has changed since it was read, or cannot be written
   */
  public void save() throws SettingsEditException {
    if (!read(file).equals(before)) {
      throw new SettingsEditException(ofFile(file, "mistake.changed"));
    }
    try {
      WholeFile.write(file, edit.text());
    } catch (IOException e) {
      throw new SettingsEditException(ofFile(file, "mistake.unwritable"), e);
    }
  }

  private static SettingsMistake ofFile(Path file, String key) {
    return SettingsMistake.ofFile(file.toString(), key);
  }

  private static Optional<String> read(Path file) throws SettingsEditException {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (CharacterCodingException e) {
      throw new SettingsEditException(ofFile(file, "mistake.no-text"), e);
    } catch (IOException e) {
      throw new SettingsEditException(ofFile(file, "mistake.no-rights"), e);
    }
  }

  private static ThresholdValues accepted(SettingsResult result) throws SettingsEditException {
    if (result instanceof SettingsResult.Accepted accepted) {
      return accepted.values();
    }
    SettingsResult.Rejected rejected = (SettingsResult.Rejected) result;
    throw new SettingsEditException(rejected.mistakes().get(0));
  }

  /** Whatever was done to the text, its meaning must be the one that was asked for. */
  private static boolean changesOnly(
      SettingsSchema schema,
      Threshold threshold,
      double value,
      ThresholdValues before,
      SettingsResult after) {
    return after instanceof SettingsResult.Accepted accepted
        && schema.thresholds().stream()
            .allMatch(
                t -> accepted.values().get(t) == (t.equals(threshold) ? value : before.get(t)));
  }
}
