package plumbline.settings;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** The first mistake in a file that only the program writes: it makes all of the file doubtful. */
final class Damage extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable TomlPosition position;
  private final transient List<String> arguments;

  /**
   * @param position where; null for the file as a whole
   * @param key of the words that say what is wrong
   */
  Damage(@Nullable TomlPosition position, String key, Object... arguments) {
    super(key);
    this.position = position;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** A file of this version, or what is wrong with it. */
  static TomlParseResult read(String text, long version) throws Damage {
    TomlParseResult toml = Toml.parse(text, TomlParseOptions.sourceless());
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      throw new Damage(first.position(), "mistake.syntax", String.valueOf(first.getMessage()));
    }
    if (!Long.valueOf(version).equals(toml.get(SettingsSchema.VERSION_KEY))) {
      throw new Damage(
          toml.inputPositionOf(SettingsSchema.VERSION_KEY),
          "mistake.version",
          SettingsSchema.VERSION_KEY,
          version);
    }
    return toml;
  }

  /**
   * The same as a person is told it.
   *
   * @param remedy key of the words that say what to do about it
   */
  SettingsMistake in(String file, String remedy) {
    TomlPosition at = position;
    String key = String.valueOf(getMessage());
    SettingsMistake mistake =
        at == null
            ? SettingsMistake.ofFile(file, key, arguments.toArray())
            : SettingsMistake.at(file, at.line(), at.column(), key, arguments.toArray());
    return mistake.withRemedy(remedy);
  }
}
