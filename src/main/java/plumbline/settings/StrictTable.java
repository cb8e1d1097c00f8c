package plumbline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A table of a file that only the program writes: the first value that is not as it must be ends
 * the reading.
 *
 * @param position of what is missing; null for the file as a whole
 */
record StrictTable(TomlTable toml, @Nullable TomlPosition position) {

  String text(String key) throws Damage {
    if (toml.get(List.of(key)) instanceof String text) {
      return text;
    }
    throw new Damage(at(key), "mistake.needs-text", key);
  }

  boolean truth(String key) throws Damage {
    if (toml.get(List.of(key)) instanceof Boolean truth) {
      return truth;
    }
    throw new Damage(at(key), "mistake.needs-truth", key);
  }

  double number(String key, double min, double max) throws Damage {
    double number = number(key);
    if (!(number >= min && number <= max)) {
      throw new Damage(at(key), "mistake.needs-number", key, Numbers.text(min), Numbers.text(max));
    }
    return number;
  }

  /** Not negative, and as large as it likes. */
  double size(String key) throws Damage {
    double size = number(key);
    if (!(size >= 0) || Double.isInfinite(size)) {
      throw new Damage(at(key), "mistake.needs-size", key);
    }
    return size;
  }

  /** NaN where there is no number. */
  private double number(String key) {
    return toml.get(List.of(key)) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** One of these, by its name in lower case. */
  <E extends Enum<E>> E constant(String key, E[] all) throws Damage {
    return constant(key, all, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  <E extends Enum<E>> E constant(String key, E[] all, Function<E, String> name) throws Damage {
    String text = text(key);
    return Arrays.stream(all)
        .filter(constant -> name.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> new Damage(at(key), "mistake.no-such", key, text));
  }

  StrictTable table(String key) throws Damage {
    if (toml.get(List.of(key)) instanceof TomlTable table) {
      return new StrictTable(table, null);
    }
    throw new Damage(at(key), "mistake.no-table", key);
  }

  /** What to throw at a key that nobody knows. */
  Damage unknown(String key) {
    return new Damage(at(key), "mistake.unknown-key", key);
  }

  private @Nullable TomlPosition at(String key) {
    TomlPosition at = toml.inputPositionOf(List.of(key));
    return at == null ? position : at;
  }
}
