package plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import plumbline.calibration.BoardPattern;
import plumbline.coaching.Wording;

/**
 * The calibration board as a PDF to print: vectors in exact millimetres, a line on how to print it,
 * and two bars of 100 mm that tell whether the printer has kept the size and the shape.
 */
public final class BoardSheet {
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double BAR_MM = 100;
  private static final double TICK_MM = 10;
  private static final float TITLE_PT = 14;
  private static final float TEXT_PT = 9;

  /** From the lower edge of the sheet to the board: room for a bar and its words. */
  private static final double BELOW_MM = 25;

  private final PDPageContentStream page;
  private final Paper paper;
  private final PDFont plain;
  private final PDFont bold;

  private BoardSheet(PDPageContentStream page, Paper paper, PDFont plain, PDFont bold) {
    this.page = page;
    this.paper = paper;
    this.plain = plain;
    this.bold = bold;
  }

  /** Writes the sheet into a file. */
  public static void write(Path file, BoardPattern pattern, Paper paper, Wording wording)
      throws IOException {
    BundledFonts.install();
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(new PDRectangle(pt(paper.widthMm()), pt(paper.heightMm())));
      document.addPage(sheet);
      document.getDocumentInformation().setProducer("Plumbline");
      PDFont plain = font(document, "Inter-Regular.ttf");
      PDFont bold = font(document, "Inter-Bold.ttf");
      try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
        new BoardSheet(page, paper, plain, bold).draw(pattern, wording);
      }
      document.save(file.toFile());
    }
  }

  private static PDFont font(PDDocument document, String name) throws IOException {
    try (InputStream in = BundledFonts.open(name)) {
      return PDType0Font.load(document, in);
    }
  }

  private void draw(BoardPattern pattern, Wording wording) throws IOException {
    double width = BoardPattern.COLUMNS * BoardPattern.SQUARE_MM;
    double height = BoardPattern.ROWS * BoardPattern.SQUARE_MM;
    double left = (paper.widthMm() - width) / 2;
    double top = BELOW_MM + height;
    board(pattern.dark(), left, top);
    text(bold, TITLE_PT, left, top + 12, wording.text("board.sheet.title"));
    text(
        plain,
        TEXT_PT,
        left,
        top + 7,
        wording.text("board.sheet.print", (int) BoardPattern.SQUARE_MM));
    text(plain, TEXT_PT, left, top + 2.5, wording.text("board.sheet.flat"));
    bar(left, BELOW_MM - 10, true);
    bar(left - 6, BELOW_MM + 20, false);
    text(plain, TEXT_PT, left + BAR_MM + 4, BELOW_MM - 10.5, wording.text("board.sheet.bars"));
  }

  /** All dark modules as one shape, so that no printer shows seams between them. */
  private void board(boolean[][] dark, double left, double top) throws IOException {
    double module = BoardPattern.SQUARE_MM / BoardPattern.MODULES;
    for (int row = 0; row < dark.length; row++) {
      for (int start = 0; start < dark[row].length; start++) {
        int end = start;
        while (end < dark[row].length && dark[row][end]) {
          end++;
        }
        if (end > start) {
          rectangle(
              left + start * module, top - (row + 1) * module, (end - start) * module, module);
          start = end;
        }
      }
    }
    page.fill();
  }

  /** 100 mm long, a tick every 10 mm. */
  private void bar(double x, double y, boolean across) throws IOException {
    double thick = 0.4;
    rectangle(x, y, across ? BAR_MM : thick, across ? thick : BAR_MM);
    for (double at = 0; at <= BAR_MM; at += TICK_MM) {
      boolean end = at == 0 || at == BAR_MM;
      double length = end ? 4 : 2;
      double shift = at == 0 ? 0 : at == BAR_MM ? -thick : -thick / 2;
      rectangle(
          across ? x + at + shift : x + thick - length,
          across ? y : y + at + shift,
          across ? thick : length,
          across ? length : thick);
    }
    page.fill();
  }

  private void rectangle(double x, double y, double width, double height) throws IOException {
    page.addRect(pt(x), pt(y), pt(width), pt(height));
  }

  private void text(PDFont font, float size, double x, double y, String words) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(pt(x), pt(y));
    page.showText(words);
    page.endText();
  }

  private static float pt(double mm) {
    return (float) (mm * POINTS_PER_MM);
  }
}
