package plumbline.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

/** One walk over one parsed file: compares what is there with what is declared. */
final class SettingsCheck {
  private static final int LONGEST_QUOTE = 60;

  /** A value that is right by itself, and where it stands. */
  record Found(double value, TomlPosition position) {}

  private final SettingsSchema schema;
  private final UnreadableTables unreadable;
  private final MistakeList mistakes;
  private final Map<Threshold, Found> accepted = new LinkedHashMap<>();

  SettingsCheck(SettingsSchema schema, UnreadableTables unreadable, MistakeList mistakes) {
    this.schema = schema;
    this.unreadable = unreadable;
    this.mistakes = mistakes;
  }

  /** The values that are right by themselves. */
  Map<Threshold, Found> accepted() {
    return accepted;
  }

  /** Those of them that differ from their defaults. */
  Map<String, Double> values() {
    Map<String, Double> values = new HashMap<>();
    accepted.forEach(
        (threshold, found) -> {
          if (found.value() != threshold.defaultValue()) {
            values.put(threshold.key(), found.value());
          }
        });
    return values;
  }

  /** Checks one table and everything in it; the empty path is the file itself. */
  void table(String path, TomlTable table) {
    Set<String> known = schema.names(path);
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      TomlPosition position = table.inputPositionOf(List.of(entry.getKey()));
      if (entry.getValue() instanceof TomlTable inner
          && known.contains(entry.getKey())
          && schema.isTable(join(path, entry.getKey()))) {
        table(join(path, entry.getKey()), inner);
      } else if (position != null && !unreadable.contains(position.line())) {
        leaf(path, entry.getKey(), entry.getValue(), position);
      }
    }
  }

  private void leaf(String path, String name, Object value, TomlPosition position) {
    String key = join(path, name);
    if (!schema.names(path).contains(name)) {
      mistakes.add(position, unknown(path, name, isTable(value)));
    } else if (schema.isTable(key)) {
      mistakes.add(position, "%s is a table: write [%s]".formatted(key, key));
    } else if (key.equals(SettingsSchema.VERSION_KEY)) {
      version(value, position);
    } else {
      schema.find(key).ifPresent(threshold -> threshold(threshold, value, position));
    }
  }

  private void version(Object value, TomlPosition position) {
    if (!value.equals((long) SettingsSchema.VERSION)) {
      mistakes.add(
          position,
          "%s must be %d, the only one this program reads"
              .formatted(SettingsSchema.VERSION_KEY, SettingsSchema.VERSION));
    }
  }

  private void threshold(Threshold threshold, Object value, TomlPosition position) {
    if (!(value instanceof Long || value instanceof Double)) {
      mistakes.add(
          position, "%s must be a number, not %s".formatted(threshold.name(), typeName(value)));
      return;
    }
    double number = ((Number) value).doubleValue();
    if (!(threshold.min() <= number && number <= threshold.max())) {
      mistakes.add(position, outOfRange(threshold, value));
    } else if (threshold.unit() == Unit.COUNT && number != Math.rint(number)) {
      mistakes.add(position, "%s = %s must be a whole number".formatted(threshold.name(), value));
    } else {
      // Adding zero turns -0.0 into 0.0: one value, one spelling.
      accepted.put(threshold, new Found(number + 0.0, position));
    }
  }

  private static String outOfRange(Threshold threshold, Object value) {
    String unit = threshold.unit().symbol();
    return "%s = %s is out of range: %s to %s%s"
        .formatted(
            threshold.name(),
            value,
            Numbers.text(threshold.min()),
            Numbers.text(threshold.max()),
            unit.isEmpty() ? "" : " " + unit);
  }

  private String unknown(String path, String name, boolean table) {
    String what = "unknown %s \"%s\"".formatted(table ? "table" : "key", quote(join(path, name)));
    if (!table) {
      what = "unknown key \"%s\"".formatted(quote(name));
    }
    return what + hint(path, name, table);
  }

  private String hint(String path, String name, boolean table) {
    var nearest = NearestName.among(schema.names(path), name);
    if (nearest.isPresent()) {
      String suggestion = table ? join(path, nearest.get()) : nearest.get();
      return "; did you mean \"%s\"?".formatted(suggestion);
    }
    List<String> elsewhere = schema.sectionsWith(name);
    return elsewhere.size() == 1 ? "; it belongs into [%s]".formatted(elsewhere.get(0)) : "";
  }

  private static String typeName(Object value) {
    if (value instanceof String) {
      return "a text in quotes";
    }
    if (value instanceof Boolean) {
      return "true or false";
    }
    if (isTable(value)) {
      return "a table";
    }
    return value instanceof TomlArray ? "a list" : "a date or time";
  }

  private static boolean isTable(Object value) {
    return value instanceof TomlTable
        || (value instanceof TomlArray list && !list.isEmpty() && list.get(0) instanceof TomlTable);
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** A key as the person wrote it, on one line and not endless. */
  private static String quote(String key) {
    String escaped = Toml.tomlEscape(key).toString();
    return escaped.length() <= LONGEST_QUOTE
        ? escaped
        : escaped.substring(0, LONGEST_QUOTE) + "...";
  }
}
