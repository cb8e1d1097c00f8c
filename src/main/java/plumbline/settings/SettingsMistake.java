package plumbline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.coaching.Wording;

/**
 * One mistake in a settings file.
 *
 * @param file as the person knows it
 * @param line counted from 1; 0 = the file as a whole
 * @param column counted from 1; 0 = the file as a whole
 * @param key of the words that say what is wrong, one line
 * @param arguments of these words: names and numbers as they stand in the file
 * @param remedy key of the words that say what to do about any mistake in such a file; empty where
 *     each mistake says it for itself
 */
public record SettingsMistake(
    String file,
    int line,
    int column,
    String key,
    List<String> arguments,
    Optional<String> remedy) {
  private static final Wording ENGLISH = Wording.english();

  public SettingsMistake {
    arguments = List.copyOf(arguments);
  }

  static SettingsMistake at(String file, int line, int column, String key, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return new SettingsMistake(file, line, column, key, texts, Optional.empty());
  }

  /** A mistake that has no place inside the file: it is missing, or not text. */
  static SettingsMistake ofFile(String file, String key, Object... arguments) {
    return at(file, 0, 0, key, arguments);
  }

  /** The same, with what to do about it. */
  SettingsMistake withRemedy(String words) {
    return new SettingsMistake(file, line, column, key, arguments, Optional.of(words));
  }

  /** What is wrong, in English, as commands say it. */
  public String message() {
    return message(ENGLISH);
  }

  private String message(Wording wording) {
    String wrong = wording.text(key, arguments.toArray());
    return remedy.map(words -> wrong + "; " + wording.text(words)).orElse(wrong);
  }

  /** One line in English, in the form that editors and terminals make clickable. */
  public String text() {
    return text(ENGLISH);
  }

  /** The same with the file's name alone, for where there is little room. */
  public String briefly(Wording wording) {
    return text(
        wording, file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  }

  /** The same line as the window says it, in its language. */
  public String text(Wording wording) {
    return text(wording, file);
  }

  private String text(Wording wording, String named) {
    return line == 0
        ? named + ": " + message(wording)
        : wording.text(
            "mistake.place", named, String.valueOf(line), String.valueOf(column), message(wording));
  }
}
