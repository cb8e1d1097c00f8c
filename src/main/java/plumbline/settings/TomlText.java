package plumbline.settings;

import java.util.Locale;

/** Values in the signs of TOML. */
final class TomlText {
  private TomlText() {}

  /** So many decimals, whatever the language of the machine. */
  static String decimals(double value, int count) {
    return String.format(Locale.ROOT, "%." + count + "f", value);
  }

  /** Whatever it holds: a driver may call its camera as it likes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\');
      }
      quoted.append(Character.isISOControl(sign) ? ' ' : sign);
    }
    return quoted.append('"').toString();
  }
}
