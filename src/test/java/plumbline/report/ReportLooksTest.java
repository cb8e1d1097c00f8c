package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coaching.Wording;
import plumbline.ui.Contrast;

/** The report on a light and on a dark screen, and on paper. */
class ReportLooksTest {
  /** For words and for signs, by WCAG 2.2, 1.4.3 and 1.4.11. */
  private static final double WORDS = 4.5;

  private static final double SIGNS = 3;

  private static final Pattern INK = Pattern.compile("[^-]color: #([0-9a-f]{6})");
  private static final Pattern MEDIA =
      Pattern.compile("@media ([^{]+)\\{((?:[^{}]*\\{[^{}]*\\})*\\s*)\\}");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Look.class)
  void wordsAreReadOnTheirGround(Look look) throws Exception {
    List<String> inks = inks(look == Look.DARK ? rules("dark") : paper());
    assertThat(inks).as("found").hasSizeGreaterThan(2);
    assertThat(inks)
        .allSatisfy(
            ink -> assertThat(Contrast.of(Color.web(ink), fx(look.ground()))).isGreaterThan(WORDS));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void curvesAimsAndMarksAreToldFromTheirGround(Look look) {
    assertThat(contrast(look.line(), look.ground())).isGreaterThan(WORDS);
    assertThat(contrast(look.line(), look.aim())).isGreaterThan(WORDS);
    assertThat(contrast(look.line(), look.blind())).isGreaterThan(WORDS);
    assertThat(contrast(look.aimEdge(), look.ground())).isGreaterThan(SIGNS);
    assertThat(VerdictMark.values())
        .allSatisfy(
            mark ->
                assertThat(contrast(mark.color(look), look.ground()))
                    .as(mark.id())
                    .isGreaterThan(SIGNS));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void theLegendRepeatsTheColoursOfThePlot(Look look) throws Exception {
    String rules = look == Look.DARK ? rules("dark") : paper();
    String aim = rules.substring(rules.indexOf(".aim {")).split("}", 2)[0];
    assertThat(aim).contains(hex(look.aim()), hex(look.aimEdge()));
  }

  /** Else a printer fills the sheet with ink, or what is printed is white on white. */
  @Test
  void onlyAScreenIsDark() throws Exception {
    assertThat(media()).allSatisfy(m -> assertThat(m.group(1)).startsWith("screen"));
    assertThat(paper()).contains(".by-night { display: none; }").doesNotContain("#151a22");
    assertThat(rules("dark"))
        .contains("background: " + hex(Look.DARK.ground()))
        .contains(".by-day { display: none; }");
  }

  @Test
  void thePdfShowsTheLightDrawingsAndNoOthers() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfReport.write(pdf, new HtmlReport(Wording.english()).text(ReportSheets.ordinary()));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 40);
      int plots = page.getHeight() * 2 / 5;
      assertThat(darkShare(page, plots)).as("ink above the pictures").isLessThan(0.05);
    }
  }

  private static double darkShare(BufferedImage page, int rows) {
    int dark = 0;
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        dark += (page.getRGB(x, y) >> 8 & 0xFF) < 100 ? 1 : 0;
      }
    }
    return dark / (double) (rows * page.getWidth());
  }

  private static String rules(String wish) throws Exception {
    StringBuilder found = new StringBuilder();
    media().stream().filter(m -> m.group(1).contains(wish)).forEach(m -> found.append(m.group(2)));
    return found.toString();
  }

  private static String paper() throws Exception {
    return MEDIA.matcher(styles()).replaceAll("");
  }

  private static List<MatchResult> media() throws Exception {
    return MEDIA.matcher(styles()).results().toList();
  }

  private static String styles() throws Exception {
    try (var in = HtmlReport.class.getResourceAsStream("/plumbline/report/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> inks(String rules) {
    return INK.matcher(rules).results().map(ink -> "#" + ink.group(1)).toList();
  }

  private static String hex(java.awt.Color color) {
    return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
  }

  private static double contrast(java.awt.Color ink, java.awt.Color ground) {
    return Contrast.of(fx(ink), fx(ground));
  }

  private static Color fx(java.awt.Color color) {
    return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
  }
}
