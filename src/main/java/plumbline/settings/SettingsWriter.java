package plumbline.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * Writes the settings file from the declarations: the same declarations and values always give the
 * same text. Lines end with {@code \n} on every system.
 */
public final class SettingsWriter {
  private static final String ABOUT_ALL =
      """
      # Plumbline settings: every number that judges a movement.
      # Change a value and keep it inside its [smallest, largest] range; a key that is missing has its
      # default. This file is generated from the program: its comments come back as they are here.
      """;

  private static final String ABOUT_CHANGED =
      """
      # Plumbline settings: only what differs from the defaults.
      """;

  private static final String ABOUT_UNITS =
      """
      # Units: _deg degrees, _s seconds, _ms milliseconds, _tl torso lengths, _frac 0 to 1, _px pixels.
      # Source: S and a number = that line of src/site/markdown/sources.md, M = measured in our own
      # simulation, D = our own choice.
      """;

  private final SettingsSchema schema;

  public SettingsWriter(SettingsSchema schema) {
    this.schema = schema;
  }

  /** Every threshold with its value. */
  public String writeAll(ThresholdValues values) {
    return write(ABOUT_ALL, values, threshold -> true);
  }

  /** What a person's own file holds: only the thresholds that differ from their defaults. */
  public String writeChanged(ThresholdValues values) {
    return write(
        ABOUT_CHANGED, values, threshold -> values.get(threshold) != threshold.defaultValue());
  }

  private String write(String about, ThresholdValues values, Predicate<Threshold> chosen) {
    StringBuilder out = new StringBuilder(about).append(ABOUT_UNITS).append('\n');
    out.append(SettingsSchema.VERSION_KEY)
        .append(" = ")
        .append(SettingsSchema.VERSION)
        .append('\n');
    for (Map.Entry<String, List<Threshold>> section : schema.sections().entrySet()) {
      List<Threshold> members = section.getValue().stream().filter(chosen).toList();
      if (!members.isEmpty()) {
        out.append("\n[").append(section.getKey()).append("]\n");
        members.stream()
            .flatMap(threshold -> entry(threshold, values.get(threshold)).stream())
            .forEach(line -> out.append(line).append('\n'));
      }
    }
    return out.toString();
  }

  /** The two lines of one threshold: what it means, and its value. */
  static List<String> entry(Threshold threshold, double value) {
    StringBuilder line = new StringBuilder(threshold.name());
    String unit = threshold.unit().symbol();
    line.append(" = ").append(Numbers.text(value));
    line.append("  # [").append(Numbers.text(threshold.min()));
    line.append(", ").append(Numbers.text(threshold.max())).append(']');
    if (!unit.isEmpty()) {
      line.append(' ').append(unit);
    }
    if (value != threshold.defaultValue()) {
      line.append(", default ").append(Numbers.text(threshold.defaultValue()));
    }
    line.append(", ").append(oneLine(threshold.source()));
    return List.of("# " + oneLine(threshold.meaning()), line.toString());
  }

  /** A line break in a declaration would end the comment and break the file. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
