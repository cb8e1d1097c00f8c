package plumbline.accuracy;

import java.util.Locale;

/** Constants as they are written in tables and files. */
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return lower(constant.name());
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
