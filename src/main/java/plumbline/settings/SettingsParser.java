package plumbline.settings;

import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import plumbline.thresholds.ThresholdValues;

/**
 * Reads the text of a settings file and finds all its mistakes at once: TOML that cannot be read,
 * unknown keys and tables, wrong types, values out of range, values in the wrong order.
 */
public final class SettingsParser {
  /** Comments are not needed, and keeping them fails an assertion of tomlj on a torn header. */
  private static final TomlParseOptions WITHOUT_SOURCE = TomlParseOptions.sourceless();

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final SettingsSchema schema;

  public SettingsParser(SettingsSchema schema) {
    this.schema = schema;
  }

  /**
   * Parses one file.
   *
   * @param file the name to put before each mistake
   */
  public SettingsResult parse(String file, String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    TomlParseResult toml = Toml.parse(plain, WITHOUT_SOURCE);
    MistakeList mistakes = new MistakeList(file);
    toml.errors()
        .forEach(
            error ->
                mistakes.add(
                    error.position(), "mistake.syntax", String.valueOf(error.getMessage())));
    UnreadableTables unreadable = UnreadableTables.of(plain, toml.errors());
    SettingsCheck check = new SettingsCheck(schema, unreadable, mistakes);
    check.table("", toml);
    Map<String, Double> values = check.values();
    new OrderCheck(schema, check.accepted(), mistakes).run();
    return mistakes.isEmpty()
        ? new SettingsResult.Accepted(new ThresholdValues(values))
        : new SettingsResult.Rejected(mistakes.inFileOrder());
  }
}
