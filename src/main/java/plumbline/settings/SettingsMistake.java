package plumbline.settings;

import java.util.Arrays;
import java.util.List;
import plumbline.coaching.Wording;

/**
 * One mistake in a settings file.
 *
 * @param file as the person knows it
 * @param line counted from 1; 0 = the file as a whole
 * @param column counted from 1; 0 = the file as a whole
 * @param key of the words that say what is wrong and what to do, one line
 * @param arguments of these words: names and numbers as they stand in the file
 */
public record SettingsMistake(
    String file, int line, int column, String key, List<String> arguments) {
  private static final Wording ENGLISH = Wording.english();

  public SettingsMistake {
    arguments = List.copyOf(arguments);
  }

  static SettingsMistake at(String file, int line, int column, String key, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return new SettingsMistake(file, line, column, key, texts);
  }

  /** A mistake that has no place inside the file: it is missing, or not text. */
  static SettingsMistake ofFile(String file, String key, Object... arguments) {
    return at(file, 0, 0, key, arguments);
  }

  /** What is wrong in a file that only the program writes, which says so in English. */
  static SettingsMistake inMeasured(String file, int line, int column, String message) {
    return at(file, line, column, "mistake.other", message);
  }

  /** What is wrong, in English, as commands say it. */
  public String message() {
    return message(ENGLISH);
  }

  private String message(Wording wording) {
    return wording.text(key, arguments.toArray());
  }

  /** One line in English, in the form that editors and terminals make clickable. */
  public String text() {
    return text(ENGLISH);
  }

  /** The same line in other words. */
  public String text(Wording wording) {
    return line == 0
        ? file + ": " + message(wording)
        : "%s:%d:%d: %s".formatted(file, line, column, message(wording));
  }
}
