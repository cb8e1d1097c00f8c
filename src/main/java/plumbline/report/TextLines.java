package plumbline.report;

/** How many lines words take on paper, from the letters that a line of them has room for. */
final class TextLines {
  private TextLines() {}

  static int count(String words, int lettersALine) {
    return Math.max(1, (words.length() + lettersALine - 1) / lettersALine);
  }
}
