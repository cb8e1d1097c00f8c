package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import plumbline.coaching.Wording;

/**
 * A column of a page that takes no more than fits: what is left out is counted and said. Heights
 * are millimetres on paper.
 */
final class Column {
  private static final double LINE_MM = 4.9;
  private static final double NEXT_LINE_MM = 0.8 * LINE_MM;
  private static final double HEADING_MM = 8.5;
  private static final int LETTERS_A_LINE = 56;

  private final Wording wording;
  private final List<Block> blocks = new ArrayList<>();
  private String pendingHeading = "";

  Column(Wording wording) {
    this.wording = wording;
  }

  private record Block(double heightMm, String markup) {}

  /** A heading is written together with the first thing under it. */
  void heading(String key) {
    pendingHeading = Markup.element("h2", "", Markup.text(wording.text(key)));
  }

  /** Words of any length and content; so many lines at most. */
  void line(String words, int mostLines) {
    int lines = Math.min(mostLines, TextLines.count(words, LETTERS_A_LINE));
    String shown = Markup.text(words, mostLines * LETTERS_A_LINE);
    block(LINE_MM + (lines - 1) * NEXT_LINE_MM, Markup.element("p", "line", shown));
  }

  /** Something of a known height. */
  void block(double heightMm, String content) {
    double heading = pendingHeading.isEmpty() ? 0 : HEADING_MM;
    blocks.add(new Block(heading + heightMm, pendingHeading + content));
    pendingHeading = "";
  }

  /** Of all that was put in. */
  double heightMm() {
    return heightOf(blocks.size());
  }

  /** As much from the top as fits, and how much more there is. */
  String markup(double roomMm) {
    int shown = blocks.size();
    while (shown > 0 && heightOf(shown) + (shown < blocks.size() ? LINE_MM : 0) > roomMm) {
      shown--;
    }
    StringBuilder markup = new StringBuilder();
    blocks.subList(0, shown).forEach(block -> markup.append(block.markup()));
    if (shown < blocks.size()) {
      String more = wording.text("report.more", blocks.size() - shown);
      markup.append(Markup.element("p", "small", Markup.text(more)));
    }
    return markup.toString();
  }

  private double heightOf(int first) {
    return blocks.subList(0, first).stream().mapToDouble(Block::heightMm).sum();
  }
}
