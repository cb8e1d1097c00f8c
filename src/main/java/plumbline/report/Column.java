package plumbline.report;

import plumbline.coaching.Wording;

/**
 * A column of a page that takes no more than fits: what is left out is counted and said. Markup in,
 * markup out.
 */
final class Column {
  private static final double LINE_MM = 4.9;
  private static final double HEADING_MM = 8.5;
  private static final int LETTERS_A_LINE = 64;
  private static final int LONGEST = 2 * LETTERS_A_LINE;

  private final Wording wording;
  private final StringBuilder markup = new StringBuilder();
  private String pendingHeading = "";
  private double roomMm;
  private int leftOut;

  /** One line is kept for saying what was left out. */
  Column(Wording wording, double heightMm) {
    this.wording = wording;
    this.roomMm = heightMm - LINE_MM;
  }

  /** A heading is written together with the first thing under it. */
  void heading(String key) {
    pendingHeading = Markup.element("h2", "", Markup.text(wording.text(key)));
  }

  /** Words of any length and content; two lines at most. */
  void line(String words) {
    double height = words.length() > LETTERS_A_LINE ? 1.8 * LINE_MM : LINE_MM;
    block(height, Markup.element("p", "line", Markup.text(words, LONGEST)));
  }

  /** Something of a known height. */
  void block(double heightMm, String content) {
    double whole = heightMm + (pendingHeading.isEmpty() ? 0 : HEADING_MM);
    if (leftOut == 0 && whole <= roomMm) {
      roomMm -= whole;
      markup.append(pendingHeading).append(content);
      pendingHeading = "";
    } else {
      leftOut++;
    }
  }

  String markup() {
    return leftOut == 0
        ? markup.toString()
        : markup + Markup.element("p", "small", Markup.text(wording.text("report.more", leftOut)));
  }
}
