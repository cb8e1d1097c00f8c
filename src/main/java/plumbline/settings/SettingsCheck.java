package plumbline.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      unknown(path, name, isTable(value), position);
    } else if (schema.isTable(key)) {
      mistakes.add(position, "mistake.table", key);
    } else if (key.equals(SettingsSchema.VERSION_KEY)) {
      version(value, position);
    } else {
      schema.find(key).ifPresent(threshold -> threshold(threshold, value, position));
    }
  }

  private void version(Object value, TomlPosition position) {
    if (!value.equals((long) SettingsSchema.VERSION)) {
      mistakes.add(position, "mistake.version", SettingsSchema.VERSION_KEY, SettingsSchema.VERSION);
    }
  }

  private void threshold(Threshold threshold, Object value, TomlPosition position) {
    if (!(value instanceof Long || value instanceof Double)) {
      mistakes.add(position, "mistake.no-number." + typeName(value), threshold.name());
      return;
    }
    double number = ((Number) value).doubleValue();
    if (!(threshold.min() <= number && number <= threshold.max())) {
      outOfRange(threshold, value, position);
    } else if (threshold.unit() == Unit.COUNT && number != Math.rint(number)) {
      mistakes.add(position, "mistake.whole", threshold.name(), value);
    } else {
      // Adding zero turns -0.0 into 0.0: one value, one spelling.
      accepted.put(threshold, new Found(number + 0.0, position));
    }
  }

  private void outOfRange(Threshold threshold, Object value, TomlPosition position) {
    String unit = threshold.unit().symbol();
    mistakes.add(
        position,
        "mistake.range",
        threshold.name(),
        value,
        Numbers.text(threshold.min()),
        Numbers.text(threshold.max()) + (unit.isEmpty() ? "" : " " + unit));
  }

  /** With a guess at what was meant, if there is one. */
  private void unknown(String path, String name, boolean table, TomlPosition position) {
    String key = table ? "mistake.unknown-table" : "mistake.unknown-key";
    String wrong = quote(table ? join(path, name) : name);
    Optional<String> nearest = NearestName.among(schema.names(path), name);
    List<String> elsewhere = schema.sectionsWith(name);
    if (nearest.isPresent()) {
      String meant = table ? join(path, nearest.get()) : nearest.get();
      mistakes.add(position, key + "-near", wrong, meant);
    } else if (elsewhere.size() == 1) {
      mistakes.add(position, key + "-elsewhere", wrong, elsewhere.get(0));
    } else {
      mistakes.add(position, key, wrong);
    }
  }

  private static String typeName(Object value) {
    if (value instanceof String) {
      return "text";
    }
    if (value instanceof Boolean) {
      return "truth";
    }
    if (isTable(value)) {
      return "table";
    }
    return value instanceof TomlArray ? "list" : "time";
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
