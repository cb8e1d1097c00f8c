package plumbline.accuracy;

import java.util.Locale;

/** Constants as they are written in tables and files. */
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
