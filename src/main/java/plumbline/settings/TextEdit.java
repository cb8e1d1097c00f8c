package plumbline.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlPosition;
import plumbline.thresholds.Threshold;

/**
 * A settings file's text with one number changed, or added under its table.
 *
 * @param text of the whole file
 * @param line that is changed or new, counted from 1
 * @param lineBefore empty when the line is new
 * @param lineAfter as it will be
 */
public record TextEdit(String text, int line, String lineBefore, String lineAfter) {
  private static final Pattern NUMBER =
      Pattern.compile("^([^=#]*=[ \\t]*)([^\\s,#}\\]]+)(.*)$", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("^\\s*\\[([^\\[\\]]+)\\]\\s*(#.*)?$");

  /** {@code text} must be a settings file without mistakes. */
  static TextEdit of(String text, Threshold threshold, double value) {
    List<String> lines = lines(text);
    OptionalInt line = lineOf(text, threshold);
    return line.isPresent()
        ? changed(lines, line.getAsInt(), Numbers.text(value))
        : added(lines, threshold, value);
  }

  /** True when the line is new. */
  public boolean adds() {
    return lineBefore.isEmpty();
  }

  private static OptionalInt lineOf(String text, Threshold threshold) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    TomlPosition at =
        Toml.parse(plain, TomlParseOptions.sourceless())
            .inputPositionOf(List.of(threshold.key().split("\\.", -1)));
    return at == null ? OptionalInt.empty() : OptionalInt.of(at.line());
  }

  private static TextEdit changed(List<String> lines, int line, String number) {
    String before = lines.get(line - 1);
    Matcher parts = NUMBER.matcher(before);
    String after = parts.matches() ? parts.group(1) + number + parts.group(3) : before;
    List<String> all = new ArrayList<>(lines);
    all.set(line - 1, after);
    return new TextEdit(String.join("", all), line, stripped(before), stripped(after));
  }

  private static TextEdit added(List<String> lines, Threshold threshold, double value) {
    String end = lineEnd(lines);
    List<String> all = new ArrayList<>(lines);
    int at = behindTable(lines, threshold.section());
    if (at < 0) {
      closeLastLine(all, end);
      all.add(end);
      all.add("[" + threshold.section() + "]" + end);
      at = all.size();
    } else if (at == all.size()) {
      closeLastLine(all, end);
    }
    List<String> entry = SettingsWriter.entry(threshold, value);
    all.addAll(at, entry.stream().map(line -> line + end).toList());
    int line = at + entry.size();
    return new TextEdit(String.join("", all), line, "", entry.get(entry.size() - 1));
  }

  /** Where the table's last number ends; -1 when the file has no such table. */
  private static int behindTable(List<String> lines, String section) {
    int behind = -1;
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = stripped(lines.get(i));
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        inside = name(header.group(1)).equals(section);
      }
      boolean comment = line.isBlank() || line.stripLeading().startsWith("#");
      behind = inside && !comment ? i + 1 : behind;
    }
    return behind;
  }

  /** {@code [ a . "b" ]} is {@code a.b}. */
  private static String name(String header) {
    return List.of(header.split("\\.", -1)).stream()
        .map(part -> part.strip().replaceAll("^[\"']|[\"']$", ""))
        .collect(Collectors.joining("."));
  }

  /** Each with what ends it, so that putting them together gives the same text. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static String lineEnd(List<String> lines) {
    return !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
  }

  private static void closeLastLine(List<String> lines, String end) {
    int last = lines.size() - 1;
    if (last >= 0 && !lines.get(last).endsWith("\n")) {
      lines.set(last, lines.get(last) + end);
    }
  }

  private static String stripped(String line) {
    return line.replaceAll("[\\r\\n]+$", "");
  }
}
