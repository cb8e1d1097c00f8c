package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.Vec2;
import plumbline.calibration.BoardDetector;
import plumbline.calibration.BoardPattern;
import plumbline.capture.Frame;
import plumbline.coaching.Wording;
import plumbline.guidance.BoardSight;

class BoardSheetTest {
  private static final float DPI = 120;
  private static final double MM_PER_PX = 25.4 / DPI;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsPrintedIsTheBoardInMillimetres(Paper paper) throws Exception {
    Path file = folder.resolve("board.pdf");
    BoardPattern pattern = BoardPattern.load();
    BoardSheet.write(file, pattern, paper, Wording.english());
    try (PDDocument document = Loader.loadPDF(file.toFile());
        BoardDetector detector = new BoardDetector(pattern);
        Frame printed =
            frame(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB))) {
      PDRectangle sheet = document.getPage(0).getMediaBox();
      assertThat(sheet.getWidth() * 25.4 / 72).isCloseTo(paper.widthMm(), within(0.01));
      assertThat(sheet.getHeight() * 25.4 / 72).isCloseTo(paper.heightMm(), within(0.01));
      assertThat(new PDFTextStripper().getText(document)).contains("25 mm", "100 %", "100 mm");
      BoardSight seen = detector.find(printed).orElseThrow();
      assertThat(seen.cornersPx()).hasSameSizeAs(pattern.cornersMm());
      Map<Integer, Vec2> exact = pattern.cornersMm();
      Vec2 first = seen.cornersPx().get(0);
      seen.cornersPx()
          .forEach(
              (id, px) -> {
                Vec2 mm = px.minus(first).times(MM_PER_PX);
                Vec2 wanted = exact.get(id).minus(exact.get(0));
                assertThat(mm.distanceTo(wanted)).as("corner %d", id).isLessThan(0.1);
              });
    }
  }

  private static Frame frame(BufferedImage image) {
    Mat bgr = new Mat(image.getHeight(), image.getWidth(), CvType.CV_8UC3);
    byte[] row = new byte[image.getWidth() * 3];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        row[3 * x] = (byte) rgb;
        row[3 * x + 1] = (byte) (rgb >> 8);
        row[3 * x + 2] = (byte) (rgb >> 16);
      }
      bgr.put(y, 0, row);
    }
    return new Frame(0, 0, bgr);
  }
}
