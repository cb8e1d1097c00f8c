package plumbline.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.accuracy.Markdown;

/**
 * The page of performance: what stands between two marks was written by the command, what stands
 * around them by a person. Measuring a part anew replaces its figures and its limits, and no other.
 */
final class SpeedPage {
  private static final String LIMITS = "limits";

  private final String text;

  SpeedPage(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  SpeedPage with(String part, Measured measured, LocalDate on) {
    return replaced(part, measured.text()).withLimits(measured.limits(), on);
  }

  /** What stands between the marks of a part. */
  String of(String part) {
    return text.substring(begin(part), end(part));
  }

  private SpeedPage withLimits(List<Limit> measured, LocalDate on) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    of(LIMITS)
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(2)
        .map(SpeedPage::cells)
        .forEach(cells -> rows.put(cells.get(0), cells));
    measured.forEach(limit -> rows.put(limit.what(), limit.row(on)));
    Markdown table = new Markdown().table(Limit.HEADER, new ArrayList<>(rows.values()));
    return replaced(LIMITS, table.text());
  }

  private SpeedPage replaced(String part, String written) {
    return new SpeedPage(
        text.substring(0, begin(part))
            + "\n"
            + written.strip()
            + "\n\n"
            + text.substring(end(part)));
  }

  private int begin(String part) {
    String mark = "<!-- measured: " + part + " -->\n";
    int at = text.indexOf(mark);
    if (at < 0) {
      throw new IllegalArgumentException("the page has no mark for " + part);
    }
    return at + mark.length();
  }

  private int end(String part) {
    int at = text.indexOf("<!-- end: " + part + " -->", begin(part));
    if (at < 0) {
      throw new IllegalArgumentException("the page has no end for " + part);
    }
    return at;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
