package plumbline.accuracy;

import java.util.List;

/** A page of headings, paragraphs and tables. */
final class Markdown {
  private final StringBuilder out = new StringBuilder();

  Markdown heading(int level, String text) {
    out.append(out.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(text);
    out.append("\n");
    return this;
  }

  Markdown paragraph(String text) {
    out.append('\n').append(text.strip()).append('\n');
    return this;
  }

  /** Without rows, only that there are none is said. */
  Markdown table(List<String> header, List<List<String>> rows) {
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
    return paragraph("![" + text + "](images/accuracy/" + file + ")");
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  String text() {
    return out.toString();
  }
}
