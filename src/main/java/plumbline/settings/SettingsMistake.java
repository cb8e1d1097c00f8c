package plumbline.settings;

/**
 * One mistake in a settings file.
 *
 * @param file as the person knows it
 * @param line counted from 1; 0 = the file as a whole
 * @param column counted from 1; 0 = the file as a whole
 * @param message what is wrong and what to do, one line
 */
public record SettingsMistake(String file, int line, int column, String message) {

  /** A mistake that has no place inside the file: it is missing, or not text. */
  public static SettingsMistake ofFile(String file, String message) {
    return new SettingsMistake(file, 0, 0, message);
  }

  /** One line, in the form that editors and terminals make clickable. */
  public String text() {
    return line == 0
        ? file + ": " + message
        : "%s:%d:%d: %s".formatted(file, line, column, message);
  }
}
