package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  /** The text of the one page. */
  private String textOf(SessionReport report) throws Exception {
    Path pdf = folder.resolve("report.pdf");
    PdfReport.write(pdf, html(report));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }
}
