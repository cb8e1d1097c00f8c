package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;

/** A page of headings, paragraphs and tables. */
public final class Markdown {
  private final StringBuilder out = new StringBuilder();

  /** Level 1 is the page itself. */
  public Markdown heading(int level, String text) {
    out.append(out.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(text);
    out.append("\n");
    return this;
  }

  /** A paragraph, a list or a picture. */
  public Markdown paragraph(String text) {
    out.append('\n').append(text.strip()).append('\n');
    return this;
  }

  /** Without rows, only that there are none is said. */
  public Markdown table(List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return paragraph("None.");
    }
    out.append('\n');
    row(header);
    row(header.stream().map(h -> "---").toList());
    rows.forEach(this::row);
    return this;
  }

  Markdown picture(String text, String file) {
    return paragraph("![" + text + "](../resources/images/accuracy/" + file + ")");
  }

  /** One row from several parts. */
  @SafeVarargs
  static List<String> cells(List<String>... parts) {
    List<String> cells = new ArrayList<>();
    for (List<String> part : parts) {
      cells.addAll(part);
    }
    return cells;
  }

  /** Number, bias, mean size, scatter, and what nine of ten do not exceed. */
  static List<String> statistics(Statistics s, int decimals) {
    return List.of(
        String.valueOf(s.n()),
        Decimals.orDash(s.bias(), decimals),
        Decimals.orDash(s.mae(), decimals),
        Decimals.orDash(s.sd(), decimals),
        Decimals.orDash(s.p90(), decimals));
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The page so far. */
  public String text() {
    return out.toString();
  }
}
