package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coaching.Wording;

class SessionReportTest {
  @TempDir Path folder;

  @Test
  void anOrdinarySessionIsOnePageWithEverythingThatItNeeds() throws Exception {
    SessionReport report = ReportSheets.ordinary();
    String text = textOf(report);
    assertThat(text)
        .contains("Küche, abends", "Übungsplan", "Sun 22 Nov 2026, 14:05", "Leg raise")
        .contains("raised knee bent", "limit 20°", "1 of 6 reps")
        .contains("a".repeat(64), "b".repeat(64), "Plumbline 0.1.0")
        .contains("gives no medical advice");
  }

  @Test
  void sixtyRepetitionsAndEverythingThatCanBeSaidFitOnOnePage() throws Exception {
    SessionReport report = ReportSheets.crowded();
    String text = textOf(report);
    assertThat(text).contains("Stopped because it hurt", "What could not be seen", "The reviewer");
    assertThat(text).as("what is left out is said").contains("more: see the JSON");
    assertThat(text).as("the foot stands").contains("b".repeat(64));
  }

  @Test
  void checksThatAreOpenForOneReasonShareALine() throws Exception {
    String text = textOf(ReportSheets.shaky());
    assertThat(text).contains("hands, raised knee, head and shoulders, hips");
    assertThat(text.split("too unsteady", -1)).as("told once").hasSize(2);
  }

  @Test
  void nothingIsLeftOutWhereThePageHasRoomForIt() throws Exception {
    String text = textOf(ReportSheets.shaky());
    assertThat(text).contains("Far leg hidden: other leg (4 reps). Turn round");
    assertThat(text).doesNotContain("more: see the JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theFootStandsBelowEverythingThatIsSaid(String language) throws Exception {
    Wording wording = new Wording(Locale.forLanguageTag(language));
    Path pdf = folder.resolve(language + ".pdf");
    PdfReport.write(pdf, new HtmlReport(wording).text(ReportSheets.crowded()));
    Lines lines = new Lines();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      lines.getText(document);
    }
    double foot = lines.lowest.remove(wording.text("safety.aid").substring(0, 20));
    assertThat(lines.lowest).as("drawn before it").hasSizeGreaterThan(20);
    assertThat(lines.lowest).allSatisfy((line, y) -> assertThat(y).as(line).isLessThan(foot));
  }

  /** The beginnings of all lines down to the foot, and how far down the page each is. */
  private static final class Lines extends PDFTextStripper {
    private final Map<String, Double> lowest = new LinkedHashMap<>();
    private boolean foot;

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      if (!foot) {
        String line = text.substring(0, Math.min(20, text.length()));
        lowest.merge(line, (double) letters.get(0).getYDirAdj(), Math::max);
        foot = Wording.LANGUAGES.stream().anyMatch(l -> isAid(l, text));
      }
    }

    private static boolean isAid(String language, String text) {
      String aid = new Wording(Locale.forLanguageTag(language)).text("safety.aid");
      return text.startsWith(aid.substring(0, 20));
    }
  }

  @Test
  void aSessionWithoutAnythingIsAPageToo() throws Exception {
    assertThat(textOf(ReportSheets.empty())).contains("No repetition was counted.");
  }

  @Test
  void whatAPersonWroteIsTextAndNothingElse() throws Exception {
    String html = html(ReportSheets.crowded());
    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("\u0000");
  }

  @Test
  void thePageLoadsNothing() throws Exception {
    String html = html(ReportSheets.ordinary());
    assertThat(html.replace("http://www.w3.org/1999/xhtml", ""))
        .doesNotContain("http:", "https:", "url(", "@import", "<link", "<script");
    assertThat(html).contains("src=\"data:image/png;base64,", "src=\"data:image/jpeg;base64,");
  }

  /** Else it would invert the light drawings, or print without the bars. */
  @Test
  void aBrowserDarkensNothingByItselfAndPrintsWhatHasAColour() throws Exception {
    assertThat(html(ReportSheets.empty()))
        .contains("color-scheme: only light", "color-scheme: only dark")
        .contains("print-color-adjust: exact");
  }

  /** In either look. */
  @Test
  void everyRepetitionHasItsMarkAboveThePlot() throws Exception {
    String html = html(ReportSheets.ordinary());
    assertThat(html.split("class=\"plot-mark\"", -1)).hasSize(1 + 6);
    assertThat(html.split("class=\"whole by-day\"", -1)).hasSize(1 + 6);
    assertThat(html.split("class=\"whole by-night\"", -1)).hasSize(1 + 6);
  }

  @Test
  void theBestAndTheWorstRepetitionAreShown() throws Exception {
    SessionReport report = ReportSheets.ordinary();
    assertThat(report.pictures()).hasSize(2);
    assertThat(report.pictures().get(0).rep().score().orElseThrow())
        .isGreaterThan(report.pictures().get(1).rep().score().orElseThrow());
  }

  private static String html(SessionReport report) {
    return new HtmlReport(Wording.english()).text(report);
  }

  /** The text of the one page, wherever its lines break. */
  private String textOf(SessionReport report) throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfReport.write(pdf, html(report));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
