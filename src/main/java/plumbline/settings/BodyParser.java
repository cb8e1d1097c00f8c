package plumbline.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.personal.BodyCalibration;
import plumbline.personal.BodyCalibration.Line;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.personal.BodyCalibration.Still;
import plumbline.personal.Reading;
import plumbline.settings.BodyFile.Loaded;

/**
 * Reads the text of a body calibration and stops at the first mistake: the file is written by the
 * program, so that one damage makes all of it doubtful.
 */
final class BodyParser {
  static final String REMEDY = "mistake.remedy.body";

  static final long VERSION = 1;

  private static final Set<String> TABLES = Set.of("comfort", "rest", "rise");
  private static final Set<String> KEYS =
      Set.of(
          "schema_version",
          "exercise",
          "variant",
          "camera",
          "width_px",
          "height_px",
          "torso_px",
          "floor_deg",
          "floor_line",
          "rest_primary_deg",
          "jitter_sd_deg");

  /** No picture is larger. */
  private static final double MOST_PX = 1 << 16;

  private static final double MOST_DEG = 180;
  private static final double MOST_TL = 1000;

  private final String file;

  BodyParser(String file) {
    this.file = file;
  }

  Loaded parse(String text) {
    try {
      return new Loaded(Optional.of(calibration(read(text))), Optional.empty());
    } catch (Damage damage) {
      return new Loaded(Optional.empty(), Optional.of(damage.in(file, REMEDY)));
    }
  }

  private static TomlParseResult read(String text) throws Damage {
    TomlParseResult toml = Damage.read(text, VERSION);
    for (String key : toml.keySet()) {
      if (!KEYS.contains(key) && !TABLES.contains(key)) {
        throw new Damage(toml.inputPositionOf(List.of(key)), "mistake.unknown-key", key);
      }
    }
    return toml;
  }

  private static BodyCalibration calibration(TomlParseResult toml) throws Damage {
    return new BodyCalibration(
        text(toml, "exercise"),
        text(toml, "variant"),
        new Placement(
            text(toml, "camera"),
            new ImageSize(
                (int) number(toml, "width_px", 1, MOST_PX),
                (int) number(toml, "height_px", 1, MOST_PX)),
            number(toml, "torso_px", 1, MOST_PX),
            number(toml, "floor_deg", -MOST_DEG, MOST_DEG),
            line(toml)),
        new Still(
            number(toml, "rest_primary_deg", -MOST_DEG, MOST_DEG),
            number(toml, "jitter_sd_deg", 0, MOST_DEG)),
        rest(table(toml, "rest")),
        comfort(table(toml, "comfort")),
        rise(table(toml, "rise")));
  }

  private static Map<Side, Double> comfort(TomlTable table) throws Damage {
    Map<Side, Double> comfort = new EnumMap<>(Side.class);
    for (String key : table.keySet()) {
      Side side = null;
      for (Side each : Side.values()) {
        side = key.equals(each.id() + "_max_deg") ? each : side;
      }
      if (side == null) {
        throw new Damage(table.inputPositionOf(List.of(key)), "mistake.unknown-key", key);
      }
      comfort.put(side, number(table, key, -MOST_DEG, MOST_DEG));
    }
    return comfort;
  }

  private static Map<Reading, Double> rest(TomlTable table) throws Damage {
    Map<Reading, Double> rest = new HashMap<>();
    for (String key : table.keySet()) {
      Optional<Reading> reading =
          BodyCalibration.READINGS.stream().filter(r -> r.id().equals(key)).findFirst();
      if (reading.isEmpty()) {
        throw new Damage(table.inputPositionOf(List.of(key)), "mistake.unknown-key", key);
      }
      rest.put(reading.get(), number(table, key, -MOST_TL, MOST_TL));
    }
    return rest;
  }

  private static Map<String, Double> rise(TomlTable table) throws Damage {
    Map<String, Double> rise = new HashMap<>();
    for (String key : table.keySet()) {
      rise.put(key, number(table, key, 0, MOST_TL));
    }
    return rise;
  }

  private static TomlTable table(TomlParseResult toml, String key) throws Damage {
    if (toml.get(List.of(key)) instanceof TomlTable table) {
      return table;
    }
    throw new Damage(toml.inputPositionOf(List.of(key)), "mistake.no-table", key);
  }

  private static String text(TomlTable table, String key) throws Damage {
    if (table.get(List.of(key)) instanceof String text) {
      return text;
    }
    throw new Damage(table.inputPositionOf(List.of(key)), "mistake.needs-text", key);
  }

  private static Line line(TomlTable table) throws Damage {
    String text = text(table, "floor_line");
    for (Line line : Line.values()) {
      if (line.name().toLowerCase(Locale.ROOT).equals(text)) {
        return line;
      }
    }
    throw new Damage(
        table.inputPositionOf(List.of("floor_line")), "mistake.no-such", "floor_line", text);
  }

  private static double number(TomlTable table, String key, double min, double max) throws Damage {
    Object value = table.get(List.of(key));
    double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
    if (!(number >= min && number <= max)) {
      throw new Damage(
          table.inputPositionOf(List.of(key)),
          "mistake.needs-number",
          key,
          Numbers.text(min),
          Numbers.text(max));
    }
    return number;
  }
}
