package plumbline.settings;

import java.util.List;
import java.util.TreeMap;
import org.tomlj.TomlParseError;

/**
 * The lines below a table header that cannot be read. Their keys land in the wrong table, so what
 * would be said about them would be misleading.
 */
final class UnreadableTables {
  /** First line of each stretch to the first line behind it. */
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  private UnreadableTables() {}

  static UnreadableTables of(String text, List<TomlParseError> errors) {
    UnreadableTables found = new UnreadableTables();
    List<String> lines = text.lines().toList();
    for (TomlParseError error : errors) {
      int line = error.position().line();
      if (line <= lines.size() && isHeader(lines.get(line - 1))) {
        found.stretches.put(line, nextHeader(lines, line));
      }
    }
    return found;
  }

  boolean contains(int line) {
    var stretch = stretches.floorEntry(line);
    return stretch != null && line < stretch.getValue();
  }

  private static int nextHeader(List<String> lines, int line) {
    int next = line + 1;
    while (next <= lines.size() && !isHeader(lines.get(next - 1))) {
      next++;
    }
    return next;
  }

  private static boolean isHeader(String line) {
    return line.stripLeading().startsWith("[");
  }
}
